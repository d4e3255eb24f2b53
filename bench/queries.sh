#!/bin/sh
# p50 and p99 of every query, through Relata and as the same Cypher run by hand through the driver,
# on generated graphs of so many facts:  bench/queries.sh 10000 100000
set -eu
cd "$(dirname "$0")/.."
./mvnw -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
exec java -Xmx3g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.query.QueriesBench "${@:-10000}"
