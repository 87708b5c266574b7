#!/usr/bin/env bash
# Holds the examples of a reference against the code that is generated from it: every response is read by every getter
# and validated, every request body is built by its setters, every URL is built by its builder. An example that disagrees
# has to be one of which `docwright lint` says so.
#
#     Scripts/examples.sh TOOL PAGES [VERSION] [ENTRY…]    # entries as for `generate --include`; all pages if not given
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

tool=${1:?"usage: Scripts/examples.sh TOOL PAGES [VERSION] [ENTRY…]"}
pages=${2:?"usage: Scripts/examples.sh TOOL PAGES [VERSION] [ENTRY…]"}
version=${3:-v1.0}
shift $(($# < 3 ? $# : 3))
if [ ! -d "$pages" ]; then
  echo "examples: there is no folder $pages, so its examples are left out"
  exit 0
fi
# A folder for each folder of pages, kept so that an unchanged file isn't compiled again.
work=$root/.build/examples/$(echo "$pages $version $*" | cksum | cut -d ' ' -f 1)
mkdir -p "$work/Sources"
ln -sfn "$root/ExampleHarness/Sources/ExampleHarness" "$work/Sources/ExampleHarness"
options=(--input "$pages")
[ ! -d "$pages/$version" ] || options+=(--version "$version")
slice=()
for entry in "$@"; do slice+=(--include "$entry"); done

# Exit code 1 says that something of a page is lost, or found; that is no failure here.
run() {
  local code=0
  "$@" || code=$?
  [ "$code" -le 1 ] || { echo "examples: $1 $2: exit code $code" >&2; exit "$code"; }
}
run "$tool" generate "${options[@]}" ${slice[@]+"${slice[@]}"} --output "$work/Generated" >"$work/generate.txt" 2>&1
run "$tool" schema "${options[@]}" ${slice[@]+"${slice[@]}"} >"$work/schema.json" 2>/dev/null
run "$tool" lint "${options[@]}" --severity note --limit 0 --format json >"$work/lint.json" 2>/dev/null
module=$(cd "$work/Generated" && dirname -- */API.txt)
Scripts/example-driver.py "$work/Generated/$module/API.txt" "$work/Sources/Examples" "$module"

cat >"$work/Package.swift.new" <<EOF
// swift-tools-version: 6.1
import PackageDescription

let runtime = Target.Dependency.product(name: "DocwrightRuntime", package: "docwright")
let package = Package(
  name: "examples",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "docwright", path: "$root")],
  targets: [
    .target(
      name: "$module", dependencies: [runtime], path: "Generated/$module",
      exclude: ["API.txt", "Permissions.txt", "docwright.lock"]),
    .target(name: "ExampleHarness", dependencies: [runtime]),
    .executableTarget(name: "Examples", dependencies: ["$module", "ExampleHarness", runtime]),
  ],
  swiftLanguageModes: [.v5]
)
EOF
# Left alone where it is the same, so that the package isn't resolved again.
cmp -s "$work/Package.swift.new" "$work/Package.swift" || mv "$work/Package.swift.new" "$work/Package.swift"
# As a whole module, without debug information. Without a number of threads there would be no object for each file.
flags=(--disable-index-store -Xswiftc -whole-module-optimization -Xswiftc -num-threads -Xswiftc 2 -Xswiftc -gnone)
# SwiftPM does not see a file that is new in a package beside this one otherwise.
rm -f "$work/.build/debug.yaml"
if ! swift build --package-path "$work" "${flags[@]}" --product Examples >"$work/build.txt" 2>&1; then
  echo "examples: the harness doesn't build:" >&2
  grep -E "error" "$work/build.txt" >&2 || tail -n 20 "$work/build.txt" >&2
  exit 1
fi
"$(swift build --package-path "$work" "${flags[@]}" --show-bin-path)/Examples" \
  "https://graph.microsoft.com/$version" "$work/schema.json" "$work/lint.json"
