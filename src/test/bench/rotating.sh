#!/bin/sh
# CPU time of the server for a cached page when requests rotate over 200 tenants, against all of them to one. Goal: 1.15 times.
. "$(dirname "$0")/common.sh"
shops 200
"$(jdk)/java" "$here/Visits.java" "$port" /about 4 0 1000 once 200 > "$work/warm.txt"
rounds=${ROUNDS:-8}
measure() {
  before=$(cpu "$(server)")
  set -- $(BENCH=$here wrk -t2 -c16 -d"${SECONDS_EACH:-4}s" -s "$here/rotate.lua" "$base/about" -- "$1" | tail -1)
  awk -v ms="$(($(cpu "$(server)") - before))" -v n="$1" -v e="$5" 'BEGIN { printf "%.2f %d\n", ms * 1000 / n, e }'
}
measure 1 > "$work/warm.txt"
: > "$work/rotating.txt"
for round in $(seq "$rounds"); do
  echo "$(measure 1) $(measure 200)" >> "$work/rotating.txt"
done
awk -v rounds="$rounds" '{ if (!one || $1 < one) one = $1; if (!all || $3 < all) all = $3; errors += $2 + $4 }
  END { r = all / one; printf "best of %d rounds: %.1f us for one tenant, %.1f us over 200: %.2f times (goal 1.15: %s), errors %d\n",
    rounds, one, all, r, r <= 1.15 ? "reached" : "MISSED", errors }' "$work/rotating.txt"
