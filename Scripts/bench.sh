#!/usr/bin/env bash
# Times the release build of the tool: generate into an empty folder, generate again with nothing to do, verify.
set -euo pipefail
cd "$(dirname "$0")/.."

pages=specs
for candidate in "${1:-}" "${1:-}"/*; do
  if [ -n "${1:-}" ] && { compgen -G "$candidate/api" || compgen -G "$candidate/*/api"; } >/dev/null; then
    pages=$candidate
    break
  fi
done

tool=$(swift build -c release -Xswiftc -warnings-as-errors --show-bin-path)/docwright
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

echo "bench: $(find "$pages" -name '*.md' | wc -l | tr -d ' ') pages in $pages"
measure "generate, first" "$tool" generate --input "$pages" --output "$work/Generated"
measure "generate, again" "$tool" generate --input "$pages" --output "$work/Generated"
measure "verify" "$tool" verify --input "$pages" --output "$work/Generated"
