#!/usr/bin/env bash
# Reads edited pages made from a folder of pages, or from specs/ where there is none: FUZZ_COUNT of them (20,000), from
# the seed FUZZ_SEED (1), within FUZZ_SECONDS (1200). A crash, a page that takes over a second, and a fact that is lost
# without a finding are faults; each names its case, which `PageFuzzer FOLDER --show CASE SEED` prints.
set -euo pipefail
cd "$(dirname "$0")/.."

pages=specs
for candidate in "${1:-}" "${1:-}"/*; do
  if [ -n "${1:-}" ] && { compgen -G "$candidate/api" || compgen -G "$candidate/*/api"; } >/dev/null; then
    pages=$candidate
    break
  fi
done
fuzzer=${FUZZ_TOOL:-$(swift build -c release -Xswiftc -warnings-as-errors --show-bin-path)/PageFuzzer}
SWIFT_BACKTRACE=enable=no "$fuzzer" "$pages" "${FUZZ_COUNT:-20000}" "${FUZZ_SEED:-1}" "${FUZZ_SECONDS:-1200}"
