#!/bin/sh
# Server time of the dashboard's pages with 1,000 tenants and 100,000 rows in the trail: the median of requests one after another.
# Goal: 50 ms each.
. "$(dirname "$0")/common.sh"
host=app.localhost:$port
seconds=${SECONDS_EACH:-4}
connections=1
tenant=$(sql -c "select id from tenants.tenant where slug = 'clean-machine'")
if [ "$(sql -c "select count(*) from tenants.tenant where slug ~ '^bench-'")" -lt 1000 ]; then
  sql -v tenant="$tenant" -f "$here/dashboard.sql" > /dev/null
fi
echo "tenants: $(sql -c 'select count(*) from tenants.tenant'), rows of the trail: $(sql -c "select count(*) from platform.audit where tenant_id = '$tenant'")"

door() { curl -s -o /dev/null -D - -H "Host: $host" -H 'Sec-Fetch-Site: same-origin' -d "as=$1" "$base/sign-in/demo" | tr -d '\r' | sed -n 's/^[Ss]et-[Cc]ookie: \([^;]*\).*/\1/p'; }
measure() { # cookie, path
  curl -sf -o /dev/null -H "Host: $host" -H "Cookie: $1" "$base$2" || { echo "$2: not answered"; return; }
  set -- "$2" $(wrk -t1 -c1 -d"${seconds}s" -s "$here/report.lua" -H "Host: $host" -H "Cookie: $1" -H 'Accept-Encoding: gzip' "$base$2" | tail -1)
  echo "$1: $(awk -v us="$4" 'BEGIN { printf "%.1f", us / 1000 }') ms, p99 $(awk -v us="$5" 'BEGIN { printf "%.1f", us / 1000 }') ms ($(verdict "$4" '<=' 50000))"
}
owner=$(door owner@clean-machine.example)
for path in /dashboard /dashboard/services /dashboard/prices /dashboard/hours /dashboard/customers /dashboard/settings /dashboard/team /dashboard/roles /dashboard/bin \
  /dashboard/audit '/dashboard/audit?action=prices.changed' /account; do
  measure "$owner" "$path"
done
staff=$(door platform@servicepro.example)
for path in /platform /platform/tenants '/platform/tenants?q=shop+99' /platform/plans /platform/nodes /platform/jobs /platform/mail /platform/audit; do
  measure "$staff" "$path"
done
