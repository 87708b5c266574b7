#!/usr/bin/env bash
# Installs what the build needs beside Swift: libcmark, pkg-config to find it, and make. Silent when all is there.
# Where it must not or cannot install, it prints the one line to type and exits 1.
set -euo pipefail

has() { command -v "$1" >/dev/null 2>&1; }

ready() { has make && has pkg-config && pkg-config --exists libcmark; }

fail() {
  echo "setup: libcmark, pkg-config or make is missing. Install them with:" >&2
  echo "  $1" >&2
  exit 1
}

# Without package lists (a fresh container) the first attempt fails, and the lists are fetched. One list that cannot be
# fetched matters only if the second attempt fails as well.
apt_install() {
  echo "setup: installing ${packages[*]}"
  local apt=("$@" apt-get -o DPkg::Lock::Timeout=120)
  "${apt[@]}" install -y --no-install-recommends "${packages[@]}" && return
  "${apt[@]}" update || true
  "${apt[@]}" install -y --no-install-recommends "${packages[@]}"
}

if ready; then
  exit 0
fi

packages=()
if has apt-get; then
  has make || packages+=(make)
  has pkg-config || packages+=(pkg-config)
  { has pkg-config && pkg-config --exists libcmark; } || packages+=(libcmark-dev)
  line="sudo apt-get update && sudo apt-get install -y ${packages[*]}"
  if [ "$(id -u)" -eq 0 ]; then
    apt_install env DEBIAN_FRONTEND=noninteractive >&2 || fail "$line"
  elif has sudo && { [ -n "${CI:-}" ] || sudo -n true 2>/dev/null; }; then
    apt_install sudo -n env DEBIAN_FRONTEND=noninteractive >&2 || fail "$line"
  else
    fail "$line"
  fi
elif [ "$(uname -s)" = Darwin ]; then
  has make || fail "xcode-select --install"
  has pkg-config || packages+=(pkgconf)
  packages+=(cmark)
  line="brew install ${packages[*]}"
  has brew || fail "$line    (Homebrew: https://brew.sh)"
  echo "setup: installing ${packages[*]}" >&2
  brew install "${packages[@]}" >&2 || fail "$line"
else
  fail "(with your system's package manager) cmark with its headers, pkg-config, make"
fi

ready || fail "${line:-}"
