#!/bin/sh
# A hundred people sign in at once, again and again, while visitors read a site: what visitors notice.
# Goal: the median of a cached page no more than twice what it is on a quiet server, no error. Two cores also carry the load generators.
. "$(dirname "$0")/common.sh"
connections=4
visit() { load -H "Host: clean-machine.localhost:$port" "$base/about"; }
sign_in() {
  curl -s -o /dev/null -w '%{http_code}\n' -H "Host: app.localhost:$port" -H 'Sec-Fetch-Site: same-origin' \
    --data-urlencode "email=crowd-$1@bench.example" -d 'password=not the right one' "$base/sign-in"
}
visit > /dev/null
set -- $(visit); quiet=$3 p99=$4
(
  end=$(($(date +%s) + seconds + 2))
  while [ "$(date +%s)" -lt "$end" ]; do
    pids=
    for n in $(seq 100); do sign_in "$n" >> "$work/sign-ins.txt" & pids="$pids $!"; done
    wait $pids
  done
) &
crowd=$!
: > "$work/sign-ins.txt"
sleep 1
set -- $(visit); busy=$3 errors=$5
busy99=$4
wait $crowd
echo "visitors: median $quiet us alone, $busy us while 100 sign in at once: $(ratio "$busy" "$quiet") ($(verdict "$(ratio "$busy" "$quiet")" '<=' 2)); p99 $p99 and $busy99 us; errors $errors"
echo "answers to sign-ins: $(sort "$work/sign-ins.txt" | uniq -c | tr '\n' ' ')"
