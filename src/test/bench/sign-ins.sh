#!/bin/sh
# A hundred people sign in at once, again and again, while visitors read a site: what visitors notice.
# Goal: the median of a cached page no more than twice what it is on a quiet server, no error. Two cores also carry the load generators.
. "$(dirname "$0")/common.sh"
connections=4
visit() { load -H "Host: clean-machine.localhost:$port" "$base/about"; }
# all in one process, so that the crowd costs the two cores as little as may be
crowd() {
  for n in $(seq 100); do
    printf 'next\nsilent\noutput = /dev/null\nwrite-out = "%%{http_code}\\n"\nurl = "%s/sign-in"\nheader = "Host: app.localhost:%s"\n' "$base" "$port"
    printf 'header = "Sec-Fetch-Site: same-origin"\ndata-urlencode = "email=crowd-%s@bench.example"\ndata = "password=not the right one"\n' "$n"
  done | sed 1d
}
crowd > "$work/crowd.curl"
visit > /dev/null
set -- $(visit); quiet=$3 p99=$4
(
  end=$(($(date +%s) + seconds + 2))
  while [ "$(date +%s)" -lt "$end" ]; do
    curl --parallel --parallel-immediate --parallel-max 100 --no-progress-meter -K "$work/crowd.curl" >> "$work/sign-ins.txt" || true
  done
) &
crowding=$!
: > "$work/sign-ins.txt"
sleep 1
set -- $(visit); busy=$3 errors=$5
busy99=$4
wait $crowding
echo "visitors: median $quiet us alone, $busy us while 100 sign in at once: $(ratio "$busy" "$quiet") ($(verdict "$(ratio "$busy" "$quiet")" '<=' 2)); p99 $p99 and $busy99 us; errors $errors"
echo "answers to sign-ins: $(sort "$work/sign-ins.txt" | uniq -c | tr '\n' ' ')"
