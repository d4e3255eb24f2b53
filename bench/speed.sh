#!/bin/sh
# Articles of 500 words a second, start and memory, beside CoreNLP's own relation pipeline (KBP) in the same run.
#
#   bench/speed.sh [ARTICLES] [KBP-ARTICLES] [DOCUMENTS]
#
# 100 articles by default, 20 of them also through KBP (0 leaves it out), made of the bundled samples. Each has a JVM of
# its own: Relata 1,200 MB of heap; KBP 6 GB and the whole models jar, which the build fetches. SKIP_BUILD=1 builds nothing.
set -eu
cd "$(dirname "$0")/.."
articles=${1:-100}
kbp=${2:-20}
documents=${3:-src/main/resources/samples/news.jsonl}
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
[ "${SKIP_BUILD:-0}" = 1 ] || $mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=target/speed.classpath -Dmdep.includeScope=runtime >&2
classes="target/classes:$(cat target/speed.classpath)"
mkdir -p target/bench-classes
[ "${SKIP_BUILD:-0}" = 1 ] || javac -nowarn -proc:none -d target/bench-classes -cp "$classes" bench/java/io/relata/extract/SpeedBench.java >&2
run() { # heap, classes, articles, relata or kbp
  java "$1" -Dorg.slf4j.simpleLogger.defaultLogLevel=off -cp "target/bench-classes:$classes$2" \
    io.relata.extract.SpeedBench "$documents" "$3" "$4"
}
run -Xmx1200m "" "$articles" relata
[ "$kbp" = 0 ] && exit
models=$(printf '%s' "$classes" | tr ':' '\n' | sed -n 's#\(.*stanford-corenlp-[0-9.]*\)\.jar$#\1-models.jar#p')
if [ ! -f "$models" ]; then
  echo "no models jar beside the library: run mvn package once, or ask for 0 KBP articles" >&2
  exit 1
fi
run -Xmx6g ":$models" "$kbp" kbp
