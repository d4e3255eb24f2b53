#!/bin/sh
# Scores extraction on every set of a folder and prints one table.
# usage: bench/extraction.sh FOLDER-WITH-SETS SCORER [SEED-FOLDER]
#   FOLDER   NAME.docs.jsonl beside NAME.gold.jsonl for each set
#   SCORER   score.py, as it stands beside the sets
#   SEED     a folder with NAME.txt beside NAME.gold.json
# RELATA_JAR names the program (default target/relata.jar). UNSEEN=1 also scores each set with its names replaced.
set -eu
sets=$1
scorer=$2
seed=${3:-}
jar=${RELATA_JAR:-target/relata.jar}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
here=$(dirname "$0")

score() { # kind gold predicted label
  printf '\n## %s\n' "$4"
  python3 "$scorer" "$1" "$2" --predicted "$3"
}

if [ -n "$seed" ]; then
  java -jar "$jar" extract "$seed"/*.txt >"$out/seed.jsonl"
  score document "$seed"/*.gold.json "$out/seed.jsonl" seed
fi
for docs in "$sets"/*.docs.jsonl; do
  name=$(basename "$docs" .docs.jsonl)
  gold="$sets/$name.gold.jsonl"
  [ -f "$gold" ] || continue
  java -jar "$jar" extract "$docs" >"$out/$name.jsonl"
  score pairs "$gold" "$out/$name.jsonl" "$name"
  if [ "${UNSEEN:-0}" = 1 ]; then
    python3 "$here/unseen_names.py" "$docs" "$gold" "$out/unseen.docs.jsonl" "$out/unseen.gold.jsonl"
    java -jar "$jar" extract "$out/unseen.docs.jsonl" >"$out/unseen.jsonl"
    score pairs "$out/unseen.gold.jsonl" "$out/unseen.jsonl" "$name, names replaced by unseen ones"
  fi
done
