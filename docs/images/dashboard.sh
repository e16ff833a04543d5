#!/bin/sh
# Saves pages of the dashboard of a demo that runs, by day and by night, for dashboard.html:
#   docs/images/dashboard.sh [http://app.localhost:9080]
set -e
at=${1:-http://app.localhost:9080}
to=target/preview/dashboard
mkdir -p "$to"
ask() { curl -sS --noproxy '*' -b "$to/cookies" -c "$to/cookies" -H 'Sec-Fetch-Site: same-origin' "$@"; }

ask -o /dev/null -d as=owner@clean-machine.example "$at/sign-in/demo"
for scheme in dark light; do
  ask -o /dev/null -d "scheme=$scheme" -d back=/dashboard "$at/account/scheme"
  for page in '' /team /audit; do
    ask "$at/dashboard$page" | sed 's|="/assets/dashboard/|="|g' > "$to/$scheme$(echo "$page" | tr / -).html"
  done
done
for file in $(cat "$to"/*.html | grep -o '"[A-Za-z0-9._-]*\.\(css\|js\|svg\|woff2\)"' | tr -d '"' | sort -u); do
  ask --compressed "$at/assets/dashboard/$file" | sed 's|/assets/dashboard/||g' > "$to/$file"
done
for font in $(cat "$to"/*.css | grep -o '[A-Za-z0-9._-]*\.woff2' | sort -u); do
  ask "$at/assets/dashboard/$font" > "$to/$font"
done
rm "$to/cookies"
