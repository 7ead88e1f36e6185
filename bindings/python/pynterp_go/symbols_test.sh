#!/bin/sh
# symbols_test.sh EXTENSION: it exports its entry point and nothing else, and links
# to no particular libpython.
set -eu
exported=$(nm -D --defined-only --extern-only "$1" | awk '{print $3}')
[ "$exported" = PyInit__core ] || { echo "exported: $exported" >&2; exit 1; }
! readelf -dW "$1" | grep -i 'NEEDED.*libpython' >&2
