#!/bin/sh
# Measures resolution: who is who.
#
#   bench/resolution.sh pairs FILE.csv       pairs of organisations' names: same or not
#   bench/resolution.sh mentions FILE.jsonl  mentions in documents: cluster them across documents
#   bench/resolution.sh speed [N]            N made-up names (a million) against a hundred thousand known ones
#
# The last line is one line of JSON. Add --errors to list what was wrong. The programs and the definitions of the
# measures are in src/test/java/io/relata/resolve/*Bench.java.
set -eu
case "${1:-}" in
  pairs) main=PairsBench ;;
  mentions) main=MentionsBench ;;
  speed) main=SpeedBench ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
shift
here=$(pwd)
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
project=$(pwd)
cd "$here"
exec java -Xmx3g -cp "$project/target/test-classes:$project/target/classes:$(cat "$project/target/bench.classpath")" \
  "io.relata.resolve.$main" "$@"
