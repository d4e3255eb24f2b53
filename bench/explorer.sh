#!/bin/sh
# Measures the explorer page in headless Chromium with software rendering.
#
#   bench/explorer.sh [ENTITIES RELATIONSHIPS]   2000 and 5000 without arguments
#
# The last line is one line of JSON: the first graph after a click (answers of the server included), drawing and layout of
# the large graph, and frames a second while it is panned and zoomed. The programs are
# src/test/java/io/relata/web/ExplorerBench.java and src/main/resources/static/js/trial.js.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
exec java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.web.ExplorerBench "$@"
