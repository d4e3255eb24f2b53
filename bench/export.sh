#!/bin/sh
# Seconds, megabytes and most heap of each export format on generated graphs of so many facts, which bench/graph.sh makes,
# in a heap that HEAP (512m) bounds, Neo4j's own included:  HEAP=256m bench/export.sh 100000 1000000
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
for facts in "${@:-100000}"; do
  java -Xmx"${HEAP:-512m}" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
    io.relata.export.ExportBench "$(bench/graph.sh "$facts")"
done
