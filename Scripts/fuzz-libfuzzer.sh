#!/usr/bin/env bash
# Builds the pages' way from bytes to Swift with libFuzzer and the address sanitizer, and runs it for FUZZ_SECONDS (300)
# from a seed of the pages in a folder, or of specs/. What crashes it stays in .build/libfuzzer/.
set -euo pipefail
cd "$(dirname "$0")/.."

source=specs
if [ -n "${1:-}" ] && [ -d "$1" ]; then source=$1; fi
scratch=$PWD/.build/libfuzzer
seeds=$scratch/seeds
mkdir -p "$seeds"
DOCWRIGHT_LIBFUZZER=1 swift build -c release --scratch-path "$scratch/build" --product LibFuzzer \
  --sanitize fuzzer -Xswiftc -parse-as-library -Xswiftc -sanitize=fuzzer,address
# The first byte of an input chooses the kind of page.
number=0
find "$source" \( -path '*/api/*.md' -o -path '*/resources/*.md' \) -size -12k | sort | awk 'NR % 25 == 1' |
  head -n 200 | while read -r page; do
  number=$((number + 1))
  case $page in */api/*) printf '0' ;; *) printf '1' ;; esac | cat - "$page" >"$seeds/seed-$number"
done
cat >"$scratch/words.dict" <<'END'
"|"
"|:---|---|"
"|Property|Type|Description|"
"## Properties"
"## HTTP request"
"```http"
"GET /"
"POST /"
"## Request body"
"<!-- {"
"-->"
"Possible values are: `"
"Required."
" collection"
"\"@odata.type\":"
"> [!NOTE]"
"## Permissions"
"## Response"
"returns a `200 OK`"
"Inherits from ["
"](../resources/"
"The maximum length is 5"
"<br>"
"**"
END
cd "$scratch"
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$scratch/build/release/LibFuzzer" "$seeds" \
  -dict="$scratch/words.dict" -max_total_time="${FUZZ_SECONDS:-300}" -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix="$scratch/"
