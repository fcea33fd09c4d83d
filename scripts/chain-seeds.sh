#!/bin/sh
# Draait de keten voor elk genoemd zaad in een tijdelijke map.
set -eu
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
for zaad in "$@"; do
  sh "$(dirname "$0")/chain.sh" "$zaad" "$map/$zaad"
done
