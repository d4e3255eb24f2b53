#!/bin/sh
# Prints the folder of a generated graph of so many facts, in GRAPHS (target/graphs), and makes it when it is not there.
# The classes must be compiled and target/bench.classpath be there:  bench/graph.sh 100000
set -eu
cd "$(dirname "$0")/.."
graphs=${GRAPHS:-target/graphs}
if [ ! -d "$graphs/$1" ]; then
  mkdir -p "$graphs"
  bench/world.py $(($1 / 5)) $(($1 / 4)) >"$graphs/$1.jsonl"
  java -Xmx4g -cp "target/classes:$(cat target/bench.classpath)" io.relata.cli.Relata \
    load --bulk "$graphs/$1.jsonl" --graph "$graphs/$1" >&2
  rm "$graphs/$1.jsonl"
fi
echo "$graphs/$1"
