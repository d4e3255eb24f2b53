#!/bin/sh
# Loads, retractions, merges and queries at once on an embedded graph of 4,000 documents:  bench/soak.sh [MINUTES] (4)
# A line every 20 seconds: heap after a collection, connections, latencies. They should stay where they are.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
exec java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.faults.SoakBench "${1:-4}"
