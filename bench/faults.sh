#!/bin/sh
# Kills the real program at random moments of every command that writes, and looks at what is left.
#
#   bench/faults.sh [KILLS] [load|bulk|build|retract|merge|migrate|heap|disk …]      (20 kills of each)
#   bench/faults.sh KILLS ask-load ask-build      ended by SIGINT instead, as Ctrl-C does
#
# After each kill the graph must open, every document be whole or absent, and all that is derived agree with the facts;
# the same command must complete it to the graph of a run that was left alone. SEED=n repeats a run's moments.
set -eu
cd "$(dirname "$0")/.."
mvn=mvn; [ -x ./mvnw ] && mvn=./mvnw
$mvn -q -B package -DskipTests -Dspotless.check.skip dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
RELATA_CACHE=$PWD/target/faults; export RELATA_CACHE
./relata prepare
exec java -Xmx2g ${SEED:+-Dseed=$SEED} -Drelata.launcher=./relata -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  io.relata.faults.FaultsBench "${@:-20}"
