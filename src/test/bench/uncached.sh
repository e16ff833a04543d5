#!/bin/sh
# CPU time of server and PostgreSQL together for a page that is in no cache: 200 shops, whose prices are made to have changed
# before each round, so that each visit reads the site's versions, the page's sections and the services, renders and compresses.
# Goal: 2 ms. Beside it what a shop costs that nobody has visited since the start (its host name is looked up too).
. "$(dirname "$0")/common.sh"
path=${1:-/about}
rounds=${ROUNDS:-40}
shops 200
visits() { "$(jdk)/java" "$here/Visits.java" "$port" "$path" 2 0 200 once 200; }
visits > "$work/visits.txt"
changed() {
  sql -c "update catalog.revision set number = number + 1 where tenant_id in (select id from tenants.tenant where slug ~ '^shop-');
    select pg_notify('servicepro', 'tenant ' || id) from tenants.tenant where slug ~ '^shop-'" > "$work/changed.txt"
  sleep 1
}
for round in $(seq "$rounds"); do
  changed
  server=$(cpu "$(server)") postgres=$(cpu_postgres)
  visits > "$work/visits.txt"
  echo "$(($(cpu "$(server)") - server)) $(($(cpu_postgres) - postgres)) $(cat "$work/visits.txt")" >> "$work/uncached.$$"
done
awk '{ print ($1 + $2) / $3, $1 / $3, $2 / $3, $7, $9 }' "$work/uncached.$$" | sort -n > "$work/uncached.txt"
rm "$work/uncached.$$"
set -- $(head -1 "$work/uncached.txt")
echo "$path, best of $rounds rounds of 200: $1 ms of CPU (server $2, PostgreSQL $3; goal 2: $(verdict "$1" '<=' 2)); median of rounds $(awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }' "$work/uncached.txt"); failures $4, $5 bytes compressed"
