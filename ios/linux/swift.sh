#!/bin/sh
# Runs `swift ARGUMENTS...`, bringing a toolchain on Debian where there is none.
#
# A `swift` on PATH is used as it is: macOS, or a Linux that has one. Otherwise, as root on Debian, a Debian 13 tree that
# holds Debian's own Swift is put into the user's cache once (about 2 minutes and 2.5 GB). Every run enters it through a
# mount and process namespace of its own, so that nothing stays mounted or running however the run ends, and runs may
# overlap. Inside, the tree is read-only and the checkout lies at its usual path, so that messages name real files.
#
#   swift.sh --prepare        makes the tree ready and ends
#   JKN_SWIFT_CACHE=FOLDER    where the tree is kept, instead of the user's cache
#   JKN_SWIFT_TREE=1          uses the tree although `swift` is on PATH
set -eu

fail() {
  echo "swift.sh: $*" >&2
  exit 69
}

if [ -z "${JKN_SWIFT_TREE:-}" ] && command -v swift >/dev/null 2>&1; then
  [ "${1:-}" = --prepare ] || exec swift "$@"
  exit 0
fi
[ "$(uname -s)" = Linux ] || fail "there is no swift on PATH: install Xcode 16 or Swift 6.0 and try again"
command -v apt-get >/dev/null 2>&1 || fail "there is no swift on PATH: install Swift 6.0 and try again"
[ "$(id -u)" = 0 ] || fail "there is no swift on PATH: install Swift 6.0, or run this as root so that Debian's can be fetched"

edition=trixie-1 # another name makes a new tree; change it with anything that prepare() puts in
cache=${JKN_SWIFT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/jkn-saku/swift}
tree=$cache/$edition

# The archive that this machine's own apt uses for Debian, so that no server is named here.
archive() {
  apt-get indextargets --format '$(ORIGIN) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk '$1 == "Debian" && $2 == "main" && $3 !~ /security/ { print $3; exit }'
}

prepare() {
  mkdir -p "$cache/home"
  [ -f "$tree/.ready" ] && return
  exec 9>"$cache/lock"
  flock 9 # one prepares, the others wait here and then find the tree ready
  if [ ! -f "$tree/.ready" ]; then
    echo "swift.sh: fetching Debian's Swift into $tree, once; about 2 minutes and 2.5 GB" >&2
    from=$(archive)
    if [ -z "$from" ] || ! command -v mmdebstrap >/dev/null 2>&1; then
      apt-get update -qq >&2
      from=$(archive)
    fi
    [ -n "$from" ] || fail "apt knows no Debian archive on this machine"
    command -v mmdebstrap >/dev/null 2>&1 ||
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mmdebstrap >&2
    rm -rf "$tree.part"
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc \
      mmdebstrap --quiet --mode=root --variant=minbase --include=swiftlang,g++,libc6-dev \
      --aptopt='Acquire::Check-Valid-Until "false"' \
      --dpkgopt='path-exclude=/usr/share/doc/*' \
      --dpkgopt='path-exclude=/usr/share/man/*' \
      --dpkgopt='path-exclude=/usr/share/locale/*' \
      trixie "$tree.part" "$from" >&2 9>&-
    touch "$tree.part/.ready"
    rm -rf "$tree"
    mv "$tree.part" "$tree"
  fi
  exec 9>&-
}

prepare
[ "${1:-}" = --prepare ] && exit 0

here=$(pwd -P)
checkout=$(git -C "$here" rev-parse --show-toplevel 2>/dev/null || echo "$here")

# The first process of the namespace: when it ends or is killed, the kernel ends all it started and drops its mounts.
# Variables the tests read are handed over by name; the rest of the environment stays outside.
inside='
  set -eu
  tree=$1 home=$2 here=$3 checkout=$4
  shift 4
  mount --make-rprivate /
  mount --bind "$tree" "$tree"
  mount -t proc proc "$tree/proc"
  mount --rbind /dev "$tree/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$tree/tmp"
  mount --bind "$home" "$tree/root"
  mkdir -p "$tree$checkout"
  mount --rbind "$checkout" "$tree$checkout"
  mount -o remount,bind,ro "$tree"
  chroot "$tree" /usr/bin/env -i -C "$here" PATH=/usr/bin:/bin HOME=/root LANG=C.UTF-8 \
    ${JKN_LIBRARY_FOLDER:+"JKN_LIBRARY_FOLDER=$JKN_LIBRARY_FOLDER"} \
    ${JKN_SANDBOX_URL:+"JKN_SANDBOX_URL=$JKN_SANDBOX_URL"} \
    swift "$@"
'
child=
stop() {
  trap - INT TERM HUP
  [ -z "$child" ] || kill -KILL "$child" 2>/dev/null || :
  exit "$1"
}
trap 'stop 130' INT
trap 'stop 143' TERM
trap 'stop 129' HUP
setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child \
  sh -c "$inside" sh "$tree" "$cache/home" "$here" "$checkout" "$@" &
child=$!
status=0
wait "$child" || status=$?
exit "$status"
