#!/bin/sh
# Applying a pack (goal: median under 300 ms): a clone of Green Blade, whole request: HTTP, session, copying, database. Then the upgrade
# of all businesses with a pack in the background, while the home page of Clean Machine is read (goal: its median by that of a quiet server at most 1.2).
# The businesses are made by the first part: BUSINESSES=1000.
. "$(dirname "$0")/common.sh"
many=${BUSINESSES:-1000}
app=app.localhost jar=$work/packs.jar
ask() { curl -s -o "$work/packs.body" -w '%{http_code} %{time_total}\n' -b "$jar" -c "$jar" -H "Host: $app:$port" -H 'Sec-Fetch-Site: same-origin' "$@"; }
median() { sort -n "$1" | awk '{ a[NR] = $1 } END { printf "%.0f", a[int((NR + 1) / 2)] }'; }
template=$(sql -c "select id from tenants.tenant where slug = 'green-blade'")
ask -X POST -d as=platform@servicepro.example "$base/sign-in/demo" > "$work/packs.last"
ask -X POST -d form=mark -d slug=green-blade --data-urlencode title=Bench "$base/platform/templates" > "$work/packs.last"
there=$(sql -c "select count(*) from tenants.tenant where slug ~ '^bench-pack-'")
: > "$work/packs.ms"
for n in $(seq $((there + 1)) "$many"); do
  ask -X POST -d form=form -d name="Bench $n" -d city=Omaha -d slug="bench-pack-$n" "$base/platform/templates/$template" > "$work/packs.last"
  grep -q '^303' "$work/packs.last" || { echo "not opened: $(cat "$work/packs.last")"; exit 1; }
  awk '{ print $2 * 1000 }' "$work/packs.last" >> "$work/packs.ms"
done
pack=$(sql -c "select pack from packs.use where tenant = '$template'")
# as if they had been given an older version, whose questions were others
sql -c "update packs.holding set version = '0.0.1', base = jsonb_set(base, '{faq,entries,0,answer,en}', '\"Older.\"') where pack = '$pack' and tenant_id <> '$template'"
sql -c "update packs.use set version = '0.0.1' where pack = '$pack' and tenant <> '$template'"
sql -c "update pages.draft set content = jsonb_set(content, '{entries,0,answer,en}', '\"Older.\"') where name = 'faq' and tenant_id in (select tenant from packs.use where version = '0.0.1')"
quiet=$(connections=4 load -H 'Host: clean-machine.localhost' "$base/" | awk '{ print $3 }')
began=$(date +%s%N)
ask -X POST -d form=post "$base/platform/packs/$pack/upgrade" > "$work/packs.last"
busy=$(connections=4 load -H 'Host: clean-machine.localhost' "$base/" | awk '{ print $3 }')
until [ "$(sql -c "select count(*) from packs.use where version = '0.0.1'")" = 0 ]; do sleep 0.2; done
whole=$(( ($(date +%s%N) - began) / 1000000 ))
share=$(ratio "$busy" "$quiet")
[ -s "$work/packs.ms" ] && a=$(median "$work/packs.ms") && echo "a business from a template: $a ms, median of $(wc -l < "$work/packs.ms") (goal 300: $(verdict "$a" '<=' 300))"
echo "upgrade of $many businesses: $whole ms in the background; visitors' median meanwhile by that of a quiet server: $share (goal 1.2: $(verdict "$share" '<=' 1.2))"
