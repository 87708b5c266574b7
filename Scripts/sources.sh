#!/usr/bin/env bash
# Prints the Swift files that people write, one a line; `--all` adds the generated ones and what the tests expect.
set -euo pipefail
cd "$(dirname "$0")/.."

roots=(Package.swift Sources Tests Plugins Examples Benchmarks IntegrationTests ExampleHarness)
skip=(-path '*/expected/*' -o -path IntegrationTests/Generated)
if [ "${1:-}" = --all ]; then
  roots+=(Generated)
  skip=(-false)
fi
for root in "${roots[@]}"; do
  [ ! -e "$root" ] || find "$root" -name '.build*' -prune -o '(' "${skip[@]}" ')' -prune -o -type f -name '*.swift' -print
done | LC_ALL=C sort
