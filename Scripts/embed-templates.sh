#!/bin/sh
# Writes the built-in templates into the sources as string literals: a resource bundle breaks when the tool is moved.
set -eu
cd "$(dirname "$0")/.."

out=Sources/TemplateRendering/BuiltInTemplates.swift
{
  echo "// Written by Scripts/embed-templates.sh from templates/swift. Do not edit."
  echo
  echo "/// The templates that the tool brings along, by name."
  echo "package enum BuiltInTemplates {"
  echo "  /// The text of each template by its file name without extension."
  echo "  package static let all: [String: String] = ["
  for file in $(printf '%s\n' templates/swift/*.mustache | LC_ALL=C sort); do
    name=$(basename "$file" .mustache)
    printf '    "%s": ##"""\n' "$name"
    awk '{ if ($0 == "") print ""; else print "    " $0 } END { print "" }' "$file"
    printf '    """##,\n'
  done
  echo "  ]"
  echo "}"
} >"$out.new"
mv "$out.new" "$out"
