#!/bin/sh
# What the server holds in memory (resident, with the demo world) as it is, which ought to be soon after its start, and after a
# minute of load on the demo sites. Goal: 450 MB.
. "$(dirname "$0")/common.sh"
resident() { awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$(server)/status"; }
before=$(resident)
for host in clean-machine my-hibachi green-blade; do
  for path in / /es/ /about /services; do
    seconds=5 load -H "Host: $host.localhost:$port" "$base$path" > "$work/memory.txt"
  done
done
after=$(resident)
echo "resident: $before MB at first, $after MB after a minute of load (goal 450: $(verdict "$after" '<=' 450)); PostgreSQL $(
  for pid in $(postgres) $(pgrep -P "$(postgres)"); do awk '/Pss:/ { print $2 }' "/proc/$pid/smaps_rollup"; done | awk '{ s += $1 } END { print int(s / 1024) }') MB"
