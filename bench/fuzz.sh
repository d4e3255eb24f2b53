#!/bin/sh
# Gives every parser inputs that a coverage-guided fuzzer (Jazzer) thinks up, beginning with those that are kept.
#
#   bench/fuzz.sh [SECONDS] [PARSER …]      (60 seconds each; all of io.relata.Parsers)
#
# What breaks a parser is left in target/fuzz; mend it and keep the input in src/test/resources/fuzz/PARSER, where
# ParsersTest runs it ever after. The last line of each is the number of inputs that were tried.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
seconds=${1:-60}; [ $# -gt 0 ] && shift
$mvn -q -B -Pfuzz test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.classpath -Dmdep.includeScope=test >&2
mkdir -p target/fuzz
for parser in ${*:-FACTS_LINE FACTS_TABLE JSON_LINES TEXT HTML PDF ONTOLOGY JUDGEMENTS NAMES DATES ARGUMENTS}; do
  kept=src/test/resources/fuzz/$(echo "$parser" | tr 'A-Z' 'a-z')
  mkdir -p "target/fuzz/$parser"
  java -Xmx1g -Dparser="$parser" -cp "target/test-classes:target/classes:$(cat target/fuzz.classpath)" \
    com.code_intelligence.jazzer.Jazzer --target_class=io.relata.ParserFuzzer --instrumentation_includes='io.relata.**' \
    --reproducer_path=target/fuzz -artifact_prefix="target/fuzz/$parser-" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=3000 \
    -print_final_stats=1 "target/fuzz/$parser" "$kept" >"target/fuzz/$parser.log" 2>&1 || echo "$parser: something was found, see target/fuzz/$parser.log"
  echo "$parser $(grep -aE 'stat::number_of_executed_units|DONE' "target/fuzz/$parser.log" | tail -1)"
done
