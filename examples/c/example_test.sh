#!/bin/sh
# example_test.sh PROGRAM EXPECTED: the program succeeds and prints that.
set -eu
"$1" >"${TEST_TMPDIR:-/tmp}/out"
diff -u "$2" "${TEST_TMPDIR:-/tmp}/out"
