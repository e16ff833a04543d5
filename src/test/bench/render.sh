#!/bin/sh
# Pages made in a second of CPU time when warm, in one thread without a server. Goal: 4,000.
. "$(dirname "$0")/common.sh"
cd "$root"
mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-Xmx400m -XX:+UseParallelGC -cp %classpath $here/Render.java"
