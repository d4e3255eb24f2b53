#!/bin/sh
# Seconds of wall clock until a command on the sample graph is done, warm, from the jar and by the
# launcher; ends with one line of JSON:  bench/start.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
jar=$PWD/target/relata.jar
[ -f "$jar" ] || ./mvnw -q -B -DskipTests -Dspotless.check.skip package
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export RELATA_CACHE="$folder/cache"
java -jar "$jar" build src/main/resources/samples/news.jsonl --graph "$folder/graph" >/dev/null 2>&1

now() { date +%s%N; }

# the best of the runs, in milliseconds
best() {
  least=
  for _ in $(seq "$runs"); do
    before=$(now)
    "$@" >/dev/null 2>&1
    took=$((($(now) - before) / 1000000))
    if [ -z "$least" ] || [ "$took" -lt "$least" ]; then least=$took; fi
  done
  echo "$least"
}

before=$(now)
./relata prepare
prepared=$((($(now) - before) / 1000000))
echo "{\"prepare_ms\": $prepared, \
\"query_jar_ms\": $(best java -jar "$jar" query partners entity=Apple --graph "$folder/graph"), \
\"query_ms\": $(best ./relata query partners entity=Apple --graph "$folder/graph"), \
\"check_jar_ms\": $(best java -jar "$jar" check --graph "$folder/graph"), \
\"check_ms\": $(best ./relata check --graph "$folder/graph"), \
\"no_database_ms\": $(best ./relata query)}"
