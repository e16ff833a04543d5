#!/bin/sh
# Publishing a site of fifty pages in two languages (goal: median under 300 ms), how long after the answer the public page shows
# it (50 ms), and going back while four connections read a page without a pause (50 ms). Each is the median of rounds; the request is timed
# whole: HTTP, session, checks, database. The shop is Green Blade of the demo world; it keeps its forty more pages.
. "$(dirname "$0")/common.sh"
rounds=${ROUNDS:-15}
app=app.localhost site=green-blade.localhost jar=$work/publish.jar
tenant=$(sql -c "select id from tenants.tenant where slug = 'green-blade'")
sql -c "insert into pages.draft (tenant_id, name, content) select '$tenant', 'page:more-' || n, jsonb_set(content, '{page}', to_jsonb('more-' || n))
  from pages.draft, generate_series(1, 50 - (select count(*)::int from pages.draft where tenant_id = '$tenant' and name like 'page:%')) n
  where tenant_id = '$tenant' and name = 'page:about' on conflict do nothing"
ask() { curl -s -o /dev/null -w '%{http_code} %{time_total}\n' -b "$jar" -c "$jar" -H "Host: $app:$port" -H 'Sec-Fetch-Site: same-origin' "$@"; }
median() { sort -n "$1" | awk '{ a[NR] = $1 } END { printf "%.0f", a[int((NR + 1) / 2)] }'; }
publish() {
  sql -c "update pages.draft set content = '{\"entries\":[{\"id\":\"q\",\"question\":{\"en\":\"$1\"},\"answer\":{\"en\":\"Yes.\"}}]}' where tenant_id = '$tenant' and name = 'faq'"
  ask -X POST -d form=publish "$base/dashboard/publication" > "$work/publish.last"
  grep -q '^303' "$work/publish.last" || { echo "not published: $(cat "$work/publish.last")"; exit 1; }
  awk '{ print $2 * 1000 }' "$work/publish.last" >> "$work/publish.ms"
}
ask -X POST -d as=owner@green-blade.example "$base/sign-in/demo" > "$work/publish.last"
: > "$work/publish.ms"
publish "warm" && : > "$work/publish.ms" && : > "$work/visible.ms" && : > "$work/back.ms"
for round in $(seq "$rounds"); do
  : > "$work/publish.page"
  publish "Round $round of $$?"
  waited=0
  until grep -q "Round $round of $$?" "$work/publish.page" 2> /dev/null; do
    waited=$(curl -s -o "$work/publish.page" -w '%{time_total}' -H "Host: $site:$port" "$base/faq" | awk -v so_far="$waited" '{ print so_far + $1 }')
  done
  awk -v s="$waited" 'BEGIN { print s * 1000 }' >> "$work/visible.ms"
done
newest=$(sql -c "select max(number) from pages.publication where tenant_id = '$tenant'")
connections=4 seconds=30 load -H "Host: $site" "$base/about" > "$work/publish.load" & reader=$!
sleep 2
for round in $(seq "$rounds"); do
  ask -X POST -d form=post "$base/dashboard/releases/$((newest - round % 2))/restoration" | awk '$1 == 303 { print $2 * 1000 }' >> "$work/back.ms"
done
kill "$reader" 2> /dev/null || true
p=$(median "$work/publish.ms") v=$(median "$work/visible.ms") b=$(median "$work/back.ms")
echo "publish of $(sql -c "select count(*) from pages.draft where tenant_id = '$tenant' and name like 'page:%'") pages: $p ms (goal 300: $(verdict "$p" '<=' 300)); visible after it: $v ms (goal 50: $(verdict "$v" '<=' 50)); going back under load: $b ms of $(wc -l < "$work/back.ms") (goal 50: $(verdict "$b" '<=' 50))"
