#!/usr/bin/env bash
# Builds a copy of IntegrationTests/ as a consumer does, and proves what the plugins promise: whatever changes in pages,
# includes or templates is a warning of the next build, or its error, and one command mends it.
#
#     Scripts/integration.sh [FOLDER]    # a folder to work in, kept afterwards; a temporary one if not given
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD

if [ $# -gt 0 ]; then
  mkdir -p "$1"
  work=$(cd "$1" && pwd)
else
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
copy=$work/package
rm -rf "$copy"
cp -R IntegrationTests "$copy"
rm -rf "$copy/.build"
sed "s|path: \"..\"|path: \"$root\"|" IntegrationTests/Package.swift >"$copy/Package.swift"
cd "$copy"

fix="swift package --allow-writing-to-package-directory docwright"
log=$work/log
step="fresh"

fail() {
  echo "integration: $step: $1" >&2
  tail -n 40 "$log" >&2
  exit 1
}

# Builds without CI, unless the arguments set it, and answers with the exit code of the build.
build() {
  env -u CI "$@" swift build --scratch-path "$work/build" >"$log" 2>&1
}

# The build succeeds and warns of nothing.
expect_clean() {
  build || fail "the build fails"
  ! grep -q "warning:" "$log" || fail "the build warns"
}

# The build compiles nothing. SwiftPM may link the tool once more after another command, and verify again because of it.
expect_nothing_to_do() {
  build || fail "the build fails"
  ! grep -v "Compiling plugin" "$log" | grep -Eq "warning:|Compiling|Emitting|Linking App" \
    || fail "a build with no change compiles something"
}

# Drift is an error under CI and a warning without, the command mends it, and then all is quiet.
#
# Arguments: what the messages have to name.
expect_drift() {
  if build CI=true; then fail "the build passes under CI"; fi
  grep -Eq "^/.*:1:1: error: generated file: " "$log" || fail "no error with a place"
  grep -qF "$1" "$log" || fail "the error does not name $1"
  build || fail "the build fails without CI"
  grep -q "warning: .*$1" "$log" || fail "no warning that names $1"
  grep -qF "run: $fix" "$log" || fail "the warning does not say what to run"
  mend
  expect_clean
  expect_nothing_to_do
  echo "integration: $step: noticed and mended"
}

mend() {
  env -u CI swift package --scratch-path "$work/build" --allow-writing-to-package-directory docwright >"$log" 2>&1 \
    || fail "the command fails"
}

# In place: the file keeps its links. `sed -i` is not the same everywhere.
edit() {
  sed "$1" "$2" >"$work/edited"
  cat "$work/edited" >"$2"
}

expect_clean
[ -z "$(diff -r "$root/IntegrationTests/Generated" Generated)" ] || fail "the build changes the generated sources"
expect_nothing_to_do
# The tool is linked and settled by now.
build && build || fail "the build fails"
! grep -q "Verifying" "$log" || fail "a build with no change verifies again"
swift run --scratch-path "$work/build" --skip-build App >"$log" 2>&1 || fail "the app fails"
grep -qx "POST https://library.example/v1.0/branches/north/loans/7/extend" "$log" || fail "the app prints something else"
grep -qx "GET https://library.example/beta/branches/north/reservations" "$log" || fail "the app prints something else"
echo "integration: a fresh build is clean, the next has nothing to do, and the app runs with two versions"

step="page added"
sed 's/^# List loans/# List overdue loans/; s/"List loans"/"List overdue loans"/; s|/loans$|/overdueLoans|' \
  specs/v1.0/api/branch-list-loans.md >specs/v1.0/api/branch-list-overdueloans.md
expect_drift "BranchListOverdueLoans.swift"

step="page edited"
edit 's/Title of the book/Title of the lent book/' specs/v1.0/resources/loan.md
expect_drift "Generated/V1/Models/Loan.swift"

step="page renamed"
mv specs/v1.0/api/branch-list-overdueloans.md specs/v1.0/api/branch-overdueloans.md
expect_drift "BranchListOverdueLoans.swift"

step="page removed"
rm specs/v1.0/api/branch-overdueloans.md
expect_drift "Generated/V1/Operations/"

step="permissions include edited"
edit 's/Loans.Read.All/Loans.ReadBasic.All/' specs/v1.0/includes/permissions/loan-permissions.md
expect_drift "Generated/V1/Operations/BranchListLoans.swift"

step="shared include edited"
edit 's/of a reader of the library/of a reader/' specs/includes/reader-headers.md
# Both modules differ, and a build may stop at the first error.
expect_drift "Operations/BranchList"

step="template changed"
edit 's/Laid out by/Written with/' templates/property.mustache
expect_drift "Models/"

step="template added"
sed 's|^// The root|// The root|; s|^/// The root of all|/// The start of all|' \
  "$root/templates/swift/root.mustache" >templates/root.mustache
expect_drift "Paths/API.swift"

step="generated file edited"
edit 's/lent book/borrowed book/' Generated/V1/Models/Loan.swift
expect_drift "edited by hand"

step="strict configuration"
edit 's/"version": 1,/"version": 1, "strict": true,/' docwright.json
edit 's/lent book/borrowed book/' specs/v1.0/resources/loan.md
if build; then fail "the build passes"; fi
grep -Eq "^/.*Loan.swift:1:1: error: generated file: stale" "$log" || fail "no error with a place"
mend
expect_clean
expect_nothing_to_do
echo "integration: $step: drift stops the build"

find . -type l | LC_ALL=C sort | while read -r link; do
  [ -e "$link" ] || { echo "integration: the link $link leads nowhere" >&2; exit 1; }
done
[ "$(find Generated -type l | wc -l | tr -d ' ')" -eq 6 ] || fail "a link in the output folder is gone"
echo "integration: all is as the plugins promise"
