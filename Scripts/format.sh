#!/usr/bin/env bash
# Formats the Swift sources in place. Generated sources are left to the generator.
set -euo pipefail
cd "$(dirname "$0")/.."

Scripts/sources.sh | tr '\n' '\0' | xargs -0 swift format --in-place --parallel
