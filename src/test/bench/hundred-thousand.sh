#!/bin/sh
# The median of visits spread by a Zipf law over 100,000 tenants, against 10 tenants, at the same pace; both after a warm-up.
# Goals: 1.5 times; heap at most 1 GB (jvm.options has less). Makes the tenants first (tenants.sql, some minutes).
. "$(dirname "$0")/common.sh"
many=${1:-100000}
began=$(date +%s)
had=$(sql -c "select count(*) from tenants.tenant where slug ~ '^shop-'")
shops "$many"
sql -c 'vacuum analyze tenants.tenant, pages.site, pages.release, pages.document, catalog.service, catalog.add_on, catalog.service_add_on, catalog.revision'
echo "$((many > had ? many - had : 0)) tenants made in $(($(date +%s) - began)) s; the database holds $(sql -c "select pg_size_pretty(pg_database_size('servicepro'))")"
visits() { # tenants, visits
  "$(jdk)/java" -Xmx64m "$here/Visits.java" "$port" /about 4 "${RATE:-400}" "$2" zipf "$1"
}
visits 10 10000 > "$work/warm.txt"
visits "$many" 40000 > "$work/warm.txt"
: > "$work/zipf.txt"
for round in $(seq "$rounds"); do
  echo "$(visits 10 8000) $(visits "$many" 8000)" >> "$work/zipf.txt"
done
awk '{ if (!few || $2 < few) few = $2; if (!all || $9 < all) all = $9; f += $5 + $12; n = $13; p = $10; q = $11 }
  END { r = all / few; printf "best medians: %d us over 10 tenants, %d us over all (%d different ones in a round): %.2f times (goal 1.5: %s); last p90 %d, p99 %d us; failures %d\n",
    few, all, n, r, r <= 1.5 ? "reached" : "MISSED", p, q, f }' "$work/zipf.txt"
"$(jdk)/jcmd" "$(server)" GC.heap_info | awk '/total|used/ { print "heap:" $0 }' | head -4
awk '/VmRSS/ { print "server resident: " int($2 / 1024) " MB" }' "/proc/$(server)/status"
