#!/bin/sh
# Measures the write path side by side with others' on this machine.
#
#   bench/load.sh [FACTS [BULK_FACTS [ROUTES [GROWTH_FACTS]]]]   (40000, 400000, .*, 0) eight facts a document, quotes of 120 characters
#
# Routes: Relata in the same process and over Bolt and Neo4j's Java API by hand, which knows by heart what it wrote (the
# limit) or looks for it, in turns, each into its own store; the same documents again; one statement a fact, langchain4j's own writer, and the ways LangChain and neo4j-graphrag write, in statements of our
# own, with and without the index they lack; these a document at a time as shipped, and fed 1,000 rows at a time. Then
# new stores: load --bulk from a facts file, and Neo4j's importer on ready-made CSV of the same rows. Each line gives the
# lowest and the highest of three runs (new stores: two) of six seconds at the most; the last line is one line of JSON: medians, facts a second.
# GROWTH_FACTS, if given, go into one store in ten steps, each with its rate, its memory and its bytes a fact; then an entity
# with a twentieth as many relationships, so 50,000 of a million.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
classes="target/test-classes:target/classes:$(cat target/bench.classpath)"
mkdir -p target/bench-classes
javac -nowarn -proc:none -d target/bench-classes -cp "$classes" bench/java/io/relata/graph/*.java >&2
exec java -Xmx4g ${JAVA_ARGUMENTS:-} -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "target/bench-classes:$classes" \
  io.relata.graph.LoadBench "${1:-40000}" "${2:-400000}" "${3:-.*}" "${4:-0}"
