#!/bin/sh
# A photograph of 12 megapixels, from the end of its upload until it is ready on the site in every width (JPEG), and until WebP
# is there, too. Goal: ready in 3 s. Each round sends a photo of its own. Against serve.sh. BENCH_PHOTO names another photo.
. "$(dirname "$0")/common.sh"
host=app.localhost:$port
site=clean-machine.localhost:$port
cookie=$(curl -s -o /dev/null -D - -H "Host: $host" -H 'Sec-Fetch-Site: same-origin' -d 'as=owner@clean-machine.example' "$base/sign-in/demo" |
  tr -d '\r' | sed -n 's/^[Ss]et-[Cc]ookie: \([^;]*\).*/\1/p')
photo=${BENCH_PHOTO:-$work/photo.jpg}
[ -s "$photo" ] || "$(jdk)/java" "$here/Picture.java" "$photo" 4000 3000
now() { date +%s%N; }
ms() { echo $((($2 - $1) / 1000000)); }
immutable() { curl -s -o /dev/null -D - -H "Host: $site" "$@" | grep -qi immutable; }
n=0
while [ "$n" -lt "$rounds" ]; do
  n=$((n + 1))
  { cat "$photo"; printf '%s' "$(now)"; } > "$work/round.jpg"
  begin=$(now)
  id=$(curl -sf -H "Host: $host" -H "Cookie: $cookie" -H 'Sec-Fetch-Site: same-origin' -H 'Accept: application/json' \
    -F "file=@$work/round.jpg;type=image/jpeg" "$base/dashboard/media" | sed 's/.*"id":"\([0-9a-f]*\)".*/\1/')
  sent=$(now)
  until immutable "$base/media/$id/320"; do sleep 0.02; done
  ready=$(now)
  until immutable -H 'Accept: image/webp' "$base/media/$id/320"; do sleep 0.02; done
  echo "upload $(ms "$begin" "$sent") ms, ready $(ms "$sent" "$ready") ms, WebP too $(ms "$sent" "$(now)") ms: $(verdict "$(ms "$sent" "$ready")" '<=' 3000)"
done
