#!/usr/bin/env bash
# Builds the DocC documentation of the runtime and of the generated module V1; a warning is an error.
#
#     Scripts/documentation.sh [FOLDER]    # where the archives go; a temporary folder if not given
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${1:-$work/archives}
mkdir -p "$out"

# On Linux docc stands beside swift; macOS knows where its Xcode has it.
if command -v xcrun >/dev/null; then docc=$(xcrun --find docc); else docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc; fi

# Other flags would build the whole package anew, so this build has a folder of its own.
graphs=$work/graphs
mkdir -p "$graphs"
swift build --scratch-path .build/documentation --target V1 -Xswiftc -warnings-as-errors \
  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$graphs" \
  -Xswiftc -symbol-graph-skip-synthesized-members >"$work/log" 2>&1 || {
  tail -n 40 "$work/log" >&2
  exit 1
}

# document MODULE CATALOGUE
document() {
  mkdir -p "$work/$1"
  find "$graphs" -name "$1.symbols.json" -exec cp {} "$work/$1/" \;
  find "$graphs" -name "$1@*.symbols.json" -exec cp {} "$work/$1/" \;
  "$docc" convert "$2" --additional-symbol-graph-dir "$work/$1" --warnings-as-errors \
    --fallback-display-name "$1" --fallback-bundle-identifier "docwright.$1" --output-path "$out/$1.doccarchive"
  echo "documentation: $1 builds without a warning"
}

document DocwrightRuntime Sources/DocwrightRuntime/DocwrightRuntime.docc
document V1 Generated/V1/V1.docc
