# Read by the other scripts: where the server of serve.sh is, what it has used, how wrk is run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
work=$root/target/bench
port=${SERVICEPRO_HTTP_PORT:-19080}
base=http://127.0.0.1:$port
data=${SERVICEPRO_DATA:-$work/data}
seconds=${SECONDS_EACH:-8}
rounds=${ROUNDS:-3}
mkdir -p "$work"

server() { cat "$data/liberty.pid"; }
postgres() { head -1 "$data/postgres/data/postmaster.pid"; }
jdk() { dirname "$(readlink "/proc/$(server)/exe")"; }

# as the superuser of the embedded database, whom row-level security does not bind
sql() {
  PGOPTIONS='-c client_min_messages=warning' psql -h 127.0.0.1 -p "$(sed -n 4p "$data/postgres/data/postmaster.pid")" \
    -U postgres -d servicepro -qAtX -v ON_ERROR_STOP=1 "$@"
}

# CPU time in milliseconds that processes have used
cpu() {
  for pid in "$@"; do cat "/proc/$pid/stat" 2>/dev/null || true; done |
    awk '{ sub(/.*\) /, ""); sum += $12 + $13 } END { print sum * 10 }'
}
# of PostgreSQL with all its children, living and gone
cpu_postgres() {
  cat "/proc/$(postgres)/stat" | awk -v living="$(cpu "$(postgres)" $(pgrep -P "$(postgres)"))" '{ sub(/.*\) /, ""); print living + ($14 + $15) * 10 }'
}

# one line: requests, requests a second, median and 99th percentile in microseconds, errors
load() {
  wrk -t2 -c"${connections:-16}" -d"${seconds}s" -s "$here/report.lua" -H 'Accept-Encoding: gzip' "$@" | tail -1
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
verdict() { awk -v a="$1" -v how="$2" -v b="$3" 'BEGIN { print (how == ">=" ? a >= b : a <= b) ? "reached" : "MISSED" }'; }

# makes the shops shop-1 .. shop-n be there (tenants.sql), in steps of 2,000
shops() {
  there=$(sql -c "select count(*) from tenants.tenant where slug ~ '^shop-'")
  while [ "$there" -lt "$1" ]; do
    upto=$((there + 2000 < $1 ? there + 2000 : $1))
    sql -v first=$((there + 1)) -v last="$upto" -f "$here/tenants.sql"
    there=$upto
  done
}
