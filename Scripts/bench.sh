#!/usr/bin/env bash
# Times the release build of the tool on a folder of pages: generate into an empty folder, generate again with nothing
# to do, verify; then schema against a program in C that only reads and parses the same pages with libcmark
# (Scripts/floor.c), run by turns. Prints CPU seconds, the ratio of the two, and the tool's peak memory.
set -euo pipefail
cd "$(dirname "$0")/.."

pages=specs
for candidate in "${1:-}" "${1:-}"/*; do
  if [ -n "${1:-}" ] && { compgen -G "$candidate/api" || compgen -G "$candidate/*/api"; } >/dev/null; then
    pages=$candidate
    break
  fi
done
runs=${BENCH_RUNS:-5}

tool=${BENCH_TOOL:-$(swift build -c release -Xswiftc -warnings-as-errors --show-bin-path)/docwright}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Exit code 1 says that a page was lost or that there is drift; both are answers.
measure() {
  local name=$1 code=0
  shift
  local TIMEFORMAT="$name: %U s user, %S s system, %R s in all"
  time { "$@" >"$work/out" 2>"$work/err" || code=$?; }
  if [ "$code" -gt 1 ]; then
    echo "bench: $name: exit code $code" >&2
    tail -n 5 "$work/err" >&2
    exit 1
  fi
}

# Appends the CPU seconds of a command to a file.
sample() {
  local file=$1 code=0
  shift
  local TIMEFORMAT="%U %S"
  { time { "$@" <"$work/list" >"$work/out" 2>"$work/err" || code=$?; }; } 2>"$work/time"
  if [ "$code" -gt 1 ]; then
    echo "bench: $1: exit code $code" >&2
    exit 1
  fi
  awk '{ print $1 + $2 }' "$work/time" >>"$file"
}

median() {
  sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# The most memory that a command holds, in megabytes; the unit of `time` is that of the system.
peak() {
  python3 - "$@" <<'PY'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // (1 << 20 if sys.platform == "darwin" else 1 << 10))
PY
}

echo "bench: $(find "$pages" -name '*.md' | wc -l | tr -d ' ') pages in $pages"
measure "generate, first" "$tool" generate --input "$pages" --output "$work/Generated"
measure "generate, again" "$tool" generate --input "$pages" --output "$work/Generated"
measure "verify" "$tool" verify --input "$pages" --output "$work/Generated"

find "$pages" -name '*.md' | sort >"$work/list"
version=$(for folder in "$pages"/*/api; do [ -d "$folder" ] && basename "$(dirname "$folder")" && break; done || true)
schema=("$tool" schema --input "$pages")
if [ -n "$version" ]; then schema+=(--version "$version"); fi
if ! cc -O2 -o "$work/floor" Scripts/floor.c $(pkg-config --cflags --libs libcmark 2>/dev/null || echo -lcmark); then
  echo "bench: Scripts/floor.c does not compile, so the comparison is left out" >&2
  exit 1
fi
if [ -n "$version" ]; then
  grep -e "/$version/" -e "/includes/" "$work/list" >"$work/part" && mv "$work/part" "$work/list"
fi
for ((run = 0; run < runs; run++)); do
  sample "$work/floor.times" "$work/floor"
  sample "$work/schema.times" "${schema[@]}"
done
floor=$(median "$work/floor.times")
ours=$(median "$work/schema.times")
echo "libcmark alone: $floor CPU s (median of $runs)"
echo "schema: $ours CPU s (median of $runs), $(peak "${schema[@]}") MB at most"
awk -v ours="$ours" -v floor="$floor" 'BEGIN { printf "ratio: %.1f\n", ours / (floor > 0 ? floor : 0.001) }'
