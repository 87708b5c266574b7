#!/bin/sh
# Writes the built-in templates into the sources as string literals: a resource bundle breaks when the tool is moved.
set -eu
cd "$(dirname "$0")/.."

# embed SET TYPE NAME…: templates of templates/SET as an enumeration TYPE in a file of its own.
embed() {
  set=$1
  type=$2
  shift 2
  out=Sources/TemplateRendering/BuiltIn/$type.swift
  {
    echo "// Written by Scripts/embed-templates.sh from templates/$set. Do not edit."
    echo
    echo "/// The templates of \`templates/$set\`, by name."
    echo "enum $type {"
    echo "  /// The text of each template by its file name without extension."
    echo "  static let all: [String: String] = ["
    for name in "$@"; do
      file=templates/$set/$name.mustache
      printf '    "%s": ##"""\n' "$name"
      awk '{ if ($0 == "") print ""; else print "    " $0 } END { print "" }' "$file"
      printf '    """##,\n'
    done
    echo "  ]"
    echo "}"
  } >"$out.new"
  mv "$out.new" "$out"
}

mkdir -p Sources/TemplateRendering/BuiltIn
support="request-path values"
# names SET: the names of a set's templates, without those that get a file of their own.
names() {
  for file in $(printf '%s\n' templates/"$1"/*.mustache | LC_ALL=C sort); do
    name=$(basename "$file" .mustache)
    case " $support " in *" $name "*) ;; *) echo "$name" ;; esac
  done
}
# The names are words without blanks.
# shellcheck disable=SC2046,SC2086
embed swift SwiftTemplates $(names swift)
# shellcheck disable=SC2046,SC2086
embed codable CodableTemplates $(names codable)
# shellcheck disable=SC2046,SC2086
embed codable CodableSupportTemplates $support
