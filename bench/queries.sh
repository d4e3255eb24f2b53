#!/bin/sh
# p50 and p99 of every query, through Relata and as the same Cypher run by hand through the driver, about ordinary
# entities; then through Relata about the best known one. On generated graphs of so many facts, which bench/graph.sh makes:
#
#   bench/queries.sh 10000 100000 1000000     ONLY=search,profile limits it to these queries
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
folders=
for facts in "${@:-10000}"; do folders="$folders $(bench/graph.sh "$facts")"; done
# shellcheck disable=SC2086
exec java -Xmx3g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" io.relata.query.QueriesBench \
  "=${ONLY:-}" $folders
