#!/bin/sh
# symbols_test.sh LIBRARY HEADER: the library has its SONAME, cannot be unloaded,
# and exports the functions that the header declares, nothing else.
set -eu
library=$1
header=$2
fail() {
    echo "$0: $1" >&2
    exit 1
}
dynamic=$(readelf -dW "$library")
echo "$dynamic" | grep -q 'SONAME.*\[libpynterp\.so\]' || fail "no SONAME: $dynamic"
echo "$dynamic" | grep -q 'NODELETE' || fail "it can be unloaded: $dynamic"
nm -D --defined-only --extern-only "$library" | awk '{print $3}' | sort >"${TEST_TMPDIR:-/tmp}/exported"
# A declaration is a name before "(" at the end of a type; comments are no declarations.
sed -e 's,/\*.*\*/,,' -e '/^ \*/d' -e '/^\/\*/d' -e '/^#/d' "$header" |
    grep -oE '(^|[ *])pynterp_[a-z0-9_]+\(' | tr -d ' *(' | sort -u >"${TEST_TMPDIR:-/tmp}/declared"
[ "$(wc -l <"${TEST_TMPDIR:-/tmp}/declared")" -gt 50 ] || fail "few declarations found: $(cat "${TEST_TMPDIR:-/tmp}/declared")"
diff -u "${TEST_TMPDIR:-/tmp}/declared" "${TEST_TMPDIR:-/tmp}/exported" || fail "the header and the exports differ"
