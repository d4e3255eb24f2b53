#!/bin/sh
# Measures the explorer page in headless Chromium with software rendering.
#
#   bench/explorer.sh [ENTITIES RELATIONSHIPS [GRAPH]]   2000 and 5000 without arguments
#
# The last line is one line of JSON: the first graph after a click on a server that has just
# answered, the same later, how long the answers take that the page asks for (the first time, then
# the median of seven), drawing and layout of a large graph, and frames a second while that is
# panned and zoomed. GRAPH is the folder of an embedded graph, closed; without it the small world of
# the page's tests is asked. bench/world.py writes a facts file for a large one:
#
#   bench/world.py 200000 60000 >target/world.jsonl
#   java -jar target/relata.jar load target/world.jsonl --graph target/world
#
# The programs are src/test/java/io/relata/web/ExplorerBench.java and
# src/main/resources/static/js/trial.js.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
exec java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.web.ExplorerBench "$@"
