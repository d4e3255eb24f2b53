#!/bin/sh
# Certainty of events against a labelled file, one JSON object a line with "text" and "targets"
# ({"span1": [first word, …], "label": -3 to 3}).
# usage: bench/certainty.sh FILE.jsonl [--errors]
set -eu
file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(dirname "$0")/.."
mvn -q -B test-compile
mvn -q -B dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
java -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  io.relata.extract.clause.CertaintyBench "$file" "${2:-}"
