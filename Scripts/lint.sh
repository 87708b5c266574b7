#!/usr/bin/env bash
# Checks the format of all Swift sources, generated ones too, and the syntax of the shell scripts.
set -euo pipefail
cd "$(dirname "$0")/.."

for script in Scripts/*.sh .ci/run; do
  bash -n "$script"
done
Scripts/sources.sh --all | tr '\n' '\0' | xargs -0 swift format lint --strict --parallel
echo "lint: $(Scripts/sources.sh --all | wc -l | tr -d ' ') Swift files are formatted"
