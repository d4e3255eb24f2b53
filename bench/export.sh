#!/bin/sh
# Seconds, megabytes and most heap of each export format on generated graphs of so many relationships, in a heap that
# HEAP (512m) bounds, Neo4j's own included:  HEAP=512m bench/export.sh 100000 1000000
set -eu
cd "$(dirname "$0")/.."
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Xmx"${HEAP:-512m}" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.export.ExportBench "${@:-100000}"
