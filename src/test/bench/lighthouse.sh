#!/bin/sh
# Lighthouse (mobile) for the home page and a service page of each demo site, and what a browser's first visit to a page that
# others have visited transfers: bytes with headers, and requests; icon and manifest included.
# Goals: 100 four times; 100 kB; 10 requests. Lighthouse comes from npm, Chromium from Debian.
. "$(dirname "$0")/common.sh"
tool=$work/lighthouse
[ -x "$tool/node_modules/.bin/lighthouse" ] || PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund --prefix "$tool" lighthouse@12.8.2
export CHROME_PATH="${CHROME_PATH:-/usr/bin/chromium}"
for page in clean-machine/ clean-machine/services/full-detail my-hibachi/ "my-hibachi$(first=$(curl -sf -H "Host: my-hibachi.localhost" "$base/sitemap.xml" | grep -o '<loc>[^<]*/services/[^<]*' | head -1); echo "/services/${first##*/}")" green-blade/ green-blade/services/weekly-mowing; do
  host=${page%%/*}.localhost:$port path=/${page#*/}
  out=$work/lighthouse-$(echo "$page" | tr / -).json
  # what has been asked for twice is served with Brotli soon after
  for visit in 1 2; do
    for file in $path $(curl -sf -H "Host: $host" "$base$path" | grep -oE '/assets/[^"]+\.(css|js)'); do
      curl -sf -o "$work/visit" -H "Host: $host" -H 'Accept-Encoding: gzip, br' "$base$file"
    done
  done
  sleep 2
  "$tool/node_modules/.bin/lighthouse" "http://$host$path" --quiet --output=json --output-path="$out" \
    --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage' || true
  node "$here/lighthouse.js" "$out" "$page"
done
