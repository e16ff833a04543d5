#!/bin/sh
# Seconds from `mvn` to the first page, warm: the second of two starts on the data folder given, or on one of its own with the demo
# world. Goal: 30 s on two quiet cores. Stop serve.sh first: both use target/.
. "$(dirname "$0")/common.sh"
folder=${1:-$work/start}
port=19082
cd "$root"
for run in 1 2; do
  began=$(date +%s%N)
  SERVICEPRO_HTTP_PORT=$port SERVICEPRO_DATA=$folder mvn > "$work/start.log" 2>&1 &
  maven=$!
  until curl -sf -o "$work/start.html" -H "Host: clean-machine.localhost:$port" "http://127.0.0.1:$port/"; do
    kill -0 $maven || { tail "$work/start.log"; exit 1; }
    sleep 0.1
  done
  taken=$((($(date +%s%N) - began) / 1000000))
  used=$(awk '{ sub(/.*\) /, ""); print ($12 + $13) / 100 }' "/proc/$(cat "$folder/liberty.pid")/stat")
  until curl -sf -o "$work/start.html" "http://127.0.0.1:$port/health/ready"; do sleep 0.2; done
  kill "$(cat "$folder/liberty.pid")"
  wait $maven || true
done
awk -v ms="$taken" -v cpu="$used" 'BEGIN { printf "first page after %.1f s (goal 30: %s); CPU time of the server until then %.1f s\n", ms / 1000, ms <= 30000 ? "reached" : "MISSED", cpu }'
