#!/bin/sh
# Serves what is measured until it is stopped: the product with a database of its own and, beside it, a servlet of two bytes.
. "$(dirname "$0")/common.sh"
cd "$root"
mvn -q process-classes war:war liberty:create@app liberty:deploy@app
wlp=$root/target/liberty/wlp
bare=$wlp/usr/servers/app/dropins/bare.war
javac --release 17 -cp "$(ls "$wlp"/dev/api/spec/*jakarta.servlet.6.1_*.jar)" -d "$work/bare/WEB-INF/classes" "$here/bare/Bare.java"
(cd "$work/bare" && jar --create --file "$bare" WEB-INF)
trap 'rm -f "$bare"' EXIT
SERVICEPRO_HTTP_PORT=$port SERVICEPRO_DATA=$data mvn -q process-classes exec:exec@run
