#!/usr/bin/env bash
# Generates from every folder of pages below the given one, twice: the tool must neither fail nor give two answers.
# A page that could not be read (exit code 1) is no failure here; a crash or a usage error is.
set -euo pipefail
cd "$(dirname "$0")/.."

corpus=${1:?"usage: Scripts/corpus.sh FOLDER"}
if [ ! -d "$corpus" ]; then
  echo "corpus: there is no folder $corpus, so the run over a whole reference is left out; set CORPUS to make it"
  exit 0
fi

tool=$(swift build -c release -Xswiftc -warnings-as-errors --show-bin-path)/docwright
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
found=0
for pages in "$corpus" "$corpus"/*; do
  # A folder of pages has `api` in it, or in a folder of a version.
  compgen -G "$pages/api" >/dev/null || compgen -G "$pages/*/api" >/dev/null || continue
  found=$((found + 1))
  for run in first second; do
    code=0
    mkdir -p "$work/$found/$run"
    "$tool" generate --input "$pages" --output "$work/$found/$run" >"$work/$run.out" 2>"$work/$run.err" || code=$?
    if [ "$code" -gt 1 ]; then
      echo "corpus: $pages: exit code $code" >&2
      tail -n 5 "$work/$run.err" >&2
      failed=1
    fi
  done
  if ! diff -r "$work/$found/first" "$work/$found/second" >"$work/diff"; then
    echo "corpus: $pages: two runs differ" >&2
    head -n 20 "$work/diff" >&2
    failed=1
  fi
  echo "corpus: $pages: exit code $code, $(find "$work/$found/first" -name '*.swift' | wc -l | tr -d ' ') Swift files"
done
if [ "$found" -eq 0 ]; then
  echo "corpus: no folder of pages in $corpus" >&2
  exit 1
fi
exit "$failed"
