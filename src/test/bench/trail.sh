#!/bin/sh
# The history over 100,000 rows: the slowest of ten requests for each filter, and until the first byte of the table with the same
# filter; then the check of the whole chain. Goal: 500 ms each, the check aside. Against serve.sh.
. "$(dirname "$0")/common.sh"
host=app.localhost:$port
tenant=$(sql -c "select id from tenants.tenant where slug = 'clean-machine'")
if [ "$(sql -c "select count(*) from platform.audit where tenant_id = '$tenant'")" -lt 100000 ]; then
  sql -v tenant="$tenant" -f "$here/dashboard.sql" > /dev/null
fi
echo "rows of the trail: $(sql -c "select count(*) from platform.audit where tenant_id = '$tenant'")"
cookie=$(curl -s -o /dev/null -D - -H "Host: $host" -H 'Sec-Fetch-Site: same-origin' -d 'as=owner@clean-machine.example' "$base/sign-in/demo" |
  tr -d '\r' | sed -n 's/^[Ss]et-[Cc]ookie: \([^;]*\).*/\1/p')
ask() { curl -sf -o /dev/null -w "%{$1}\n" -H "Host: $host" -H "Cookie: $cookie" "$base$2"; }
slowest() { # what curl tells, path
  ask "$1" "$2" > /dev/null
  for n in 1 2 3 4 5 6 7 8 9 10; do ask "$1" "$2"; done | sort -n | tail -1 | awk '{ printf "%.0f", $1 * 1000 }'
}
person=$(sql -c "select md5('7')::uuid")
day=$(date -d '-90 days' +%F)
for filter in '' "?who=$person" '?who=staff' '?who=system' '?action=prices.changed' '?action=never.done' "?from=$day&to=$day" "?who=$person&action=settings.changed&to=$day" '?before=100'; do
  page=$(slowest time_total "/dashboard/audit$filter")
  byte=$(slowest time_starttransfer "/dashboard/audit/rows.csv$filter")
  echo "${filter:-everything}: page $page ms ($(verdict "$page" '<=' 500)), first byte of the table $byte ms ($(verdict "$byte" '<=' 500))"
done
echo "the whole table: $(ask time_total /dashboard/audit/rows.csv) s, $(ask size_download /dashboard/audit/rows.csv) bytes"
echo "check of the chain: $(sql -c "select set_config('app.tenant_id', '$tenant', false)" -c '\timing on' -c 'select platform.audit_fault()' | sed -n 's/^Time: //p' | tail -1)"
