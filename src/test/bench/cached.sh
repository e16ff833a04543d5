#!/bin/sh
# Requests a second for a cached page and for "not modified", beside a servlet of two bytes on the same server and nginx with
# the same bytes; the best of some rounds. Goals: 0.90 of the servlet, 0.45 of nginx, 99th percentile below ten times the median.
# On a busy machine requests a second say little; the CPU time that the serving process used for one request says more.
. "$(dirname "$0")/common.sh"
host=clean-machine.localhost:$port
nginx=http://127.0.0.1:19081
mkdir -p "$work/nginx/pages" "$work/nginx/temporary"
for page in about index; do
  curl -sf -H "Host: $host" -H 'Accept-Encoding: gzip' "$base/${page#index}" -o "$work/nginx/pages/$page.html.gz"
  gzip -dc "$work/nginx/pages/$page.html.gz" > "$work/nginx/pages/$page.html"
done
nginx -p "$work/nginx/" -c "$here/nginx.conf" 2>/dev/null
trap 'kill "$(cat "$work/nginx/nginx.pid")"' EXIT
tag() { curl -s -o /dev/null -D - -H 'Accept-Encoding: gzip' "$@" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p'; }

measure() { # name, processes, arguments of wrk
  name=$1 pids=$2; shift 2
  before=$(cpu $pids)
  set -- $(load "$@")
  used=$(($(cpu $pids) - before))
  echo "$name $2 $3 $4 $5 $(awk -v ms="$used" -v n="$1" 'BEGIN { printf "%.1f", ms * 1000 / n }')" >> "$work/cached.txt"
}
: > "$work/cached.txt"
load -H "Host: $host" "$base/about" > "$work/warm.txt"
load "$base/bare/" > "$work/warm.txt"
for round in $(seq "$rounds"); do
  workers=$(pgrep -P "$(cat "$work/nginx/nginx.pid")")
  measure bare "$(server)" "$base/bare/"
  for page in about index; do
    ours=$base/${page#index} theirs=$nginx/$page.html
    measure "$page" "$(server)" -H "Host: $host" "$ours"
    measure "$page-nginx" "$workers" "$theirs"
    measure "$page-304" "$(server)" -H "Host: $host" -H "If-None-Match: $(tag -H "Host: $host" "$ours")" "$ours"
    measure "$page-304-nginx" "$workers" -H "If-None-Match: $(tag "$theirs")" "$theirs"
  done
done

most() { awk -v name="$1" '$1 == name && $2 > most { most = $2 } END { print most }' "$work/cached.txt"; }
least() { awk -v name="$1" '$1 == name && (!n++ || $6 < least) { least = $6 } END { print least }' "$work/cached.txt"; }
spread() { awk -v name="$1" '$1 == name { r = $4 / $3; if (!n++ || r < least) least = r } END { printf "%.1f", least }' "$work/cached.txt"; }
echo "best of $rounds rounds of $seconds s, 16 connections; servlet of two bytes: $(most bare) requests/s, $(least bare) us of CPU"
for page in about index; do
  gzip -l "$work/nginx/pages/$page.html.gz" | awk -v page="$page" 'NR == 2 { print page ": " $2 " bytes, " $1 " compressed" }'
  for kind in "$page" "$page-304"; do
    servlet=$(ratio "$(most "$kind")" "$(most bare)")
    nginx=$(ratio "$(most "$kind")" "$(most "$kind-nginx")")
    spread=$(spread "$kind")
    echo "  $kind: $(most "$kind") requests/s, p99 $spread times p50 (goal < 10: $(verdict "$spread" '<=' 9.9))"
    echo "    of the servlet $servlet (goal 0.90: $(verdict "$servlet" '>=' 0.90)), by CPU $(ratio "$(least bare)" "$(least "$kind")")"
    echo "    of nginx $nginx (goal 0.45: $(verdict "$nginx" '>=' 0.45)), by CPU $(ratio "$(least "$kind-nginx")" "$(least "$kind")")"
  done
done
awk '{ e += $5 } END { print "errors: " e + 0 }' "$work/cached.txt"
