#!/usr/bin/env bash
# Measures how fast the packaged program answers, side by side with what it is compared with; see docs/benchmarks.md.
#
#   benchmarks/run.sh            everything, about 25 minutes on two cores; a run that was broken off goes on where it was
#   benchmarks/run.sh --fresh    forgets all figures first (the data folders are kept); --fresh-data forgets these too
#   benchmarks/run.sh STEP...    only these: data costs pages writes profile starts reading report
#
#   ROUNDS=5 SECONDS_EACH=3 CONNECTIONS=4 COPIES=200   the defaults; ONLY=ledger measures only pages whose names begin so
#   HENGLI_JAR=…                 a jar that is built already, else the project is packaged here
#   HENGLI_BENCHMARK_DIR=…       where the program is unpacked and its data lie, two gigabytes; /var/tmp/hengli-benchmark
#   PORT=8107                    this port and the next are used
set -euo pipefail
cd "$(dirname "$0")/.."

work=${HENGLI_BENCHMARK_DIR:-/var/tmp/hengli-benchmark}
results=$PWD/benchmarks/results
steps=()
for word in "$@"; do
    case $word in
    --fresh) rm -f "$results"/* ;;
    --fresh-data) rm -f "$results"/* && rm -rf "$work" ;;
    -h | --help) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" && exit ;;
    *) steps+=("$word") ;;
    esac
done
mkdir -p "$work" "$results"

missing=()
command -v wrk >/dev/null || missing+=(wrk)
command -v psql >/dev/null || missing+=(postgresql-client)
# pgbench lies in the server's package; the server itself is not started
command -v pgbench >/dev/null || missing+=(postgresql-contrib)
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ]; then
        echo "Missing: ${missing[*]}. Install them, e.g. sudo apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -q
    apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
command -v javac >/dev/null || { echo "A JDK is needed: javac, jcmd." >&2; exit 1; }

jar=${HENGLI_JAR:-}
if [ -z "$jar" ]; then
    echo "packaging the program"
    ./mvnw -B -ntp -q -DskipTests package
    jar=hengli-app/target/hengli-app.jar
fi
if ! cmp -s "$jar" "$work/measured.jar"; then
    # figures of two programs are not mixed
    rm -f "$results"/*
    cp "$jar" "$work/measured.jar"
    rm -rf "$work/app"
fi
if [ ! -f "$work/app/hengli-app.jar" ]; then
    rm -rf "$work/app"
    java -Djarmode=tools -jar "$work/measured.jar" extract --destination "$work/app"
    mv "$work/app/measured.jar" "$work/app/hengli-app.jar"
fi

options=deploy/linux/jvm.options
if [ ! -f $options ]; then
    options=$work/jvm.options
    printf '%s\n' -Xmx256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Djava.awt.headless=true >"$options"
fi

rm -rf "$work/trivial" "$work/classes" && mkdir -p "$work/trivial" "$work/classes"
libraries=$work/app/lib/*
javac -proc:none -nowarn -encoding UTF-8 -d "$work/trivial" -cp "$libraries" benchmarks/trivial/cn/hengli/benchmark/trivial/*.java
cp -r benchmarks/trivial/templates "$work/trivial/"
(cd "$work" && jar --create --file trivial.jar -C trivial .)
javac -proc:none -nowarn -encoding UTF-8 -d "$work/classes" -cp "$libraries" benchmarks/src/cn/hengli/benchmark/*.java

exec java -Xmx256m -XX:+UseSerialGC -Djava.io.tmpdir="$work" -cp "$work/classes:$libraries" \
    -Dbenchmark.source="$PWD/benchmarks" -Dbenchmark.work="$work" -Dbenchmark.results="$results" \
    -Dbenchmark.options="$(realpath "$options")" -Dbenchmark.document="$PWD/docs/benchmarks.md" \
    -Dbenchmark.port="${PORT:-8107}" -Dbenchmark.rounds="${ROUNDS:-5}" -Dbenchmark.seconds="${SECONDS_EACH:-3}" \
    -Dbenchmark.connections="${CONNECTIONS:-4}" -Dbenchmark.copies="${COPIES:-200}" -Dbenchmark.only="${ONLY:-}" \
    cn.hengli.benchmark.Benchmark "${steps[@]}"
