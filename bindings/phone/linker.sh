#!/bin/sh
# Links the phone's library with $JKN_LINKER. rustc lists every public symbol for export in a version script of its own,
# the descriptions among them that only the generator of Kotlin and Swift reads; `exports.map` takes its place, and the
# linker drops what nobody can reach any more.
for argument do
  shift
  case $argument in
    -Wl,--version-script=*) set -- "$@" "-Wl,--version-script=${0%/*}/exports.map" ;;
    *) set -- "$@" "$argument" ;;
  esac
done
exec "$JKN_LINKER" "$@"
