#: about: widths and precisions from the arguments that are too large, in formats that end there or go on
#: kind: language
#: stdout:
#| %* (1,) ValueError incomplete format
#| %* (1,) ValueError incomplete format
#| %* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C ssize_t
#| %* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C ssize_t
#| %* ('a',) TypeError * wants int
#| %* ('a',) TypeError * wants int
#| %* (2147483648, 1) ValueError incomplete format
#| %* (2147483648, 1) ValueError incomplete format
#| %* (-2147483649, 1) ValueError incomplete format
#| %* (-2147483649, 1) ValueError incomplete format
#| %* (9223372036854775808, 1) OverflowError Python int too large to convert to C ssize_t
#| %* (9223372036854775808, 1) OverflowError Python int too large to convert to C ssize_t
#| %* (-9223372036854775809,) OverflowError Python int too large to convert to C ssize_t
#| %* (-9223372036854775809,) OverflowError Python int too large to convert to C ssize_t
#| %* (1, 1000000000000000000000000000000) ValueError incomplete format
#| %* (1, 1000000000000000000000000000000) ValueError incomplete format
#| %* (3, 2147483648, 5) ValueError incomplete format
#| %* (3, 2147483648, 5) ValueError incomplete format
#| %* (3, -2147483648, 5) ValueError incomplete format
#| %* (3, -2147483648, 5) ValueError incomplete format
#| %* (True, 7) ValueError incomplete format
#| %* (True, 7) ValueError incomplete format
#| % #5.* (1,) ValueError incomplete format
#| % #5.* (1,) ValueError incomplete format
#| % #5.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| % #5.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| % #5.* ('a',) TypeError * wants int
#| % #5.* ('a',) TypeError * wants int
#| % #5.* (2147483648, 1) OverflowError Python int too large to convert to C int
#| % #5.* (2147483648, 1) OverflowError Python int too large to convert to C int
#| % #5.* (-2147483649, 1) OverflowError Python int too large to convert to C int
#| % #5.* (-2147483649, 1) OverflowError Python int too large to convert to C int
#| % #5.* (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| % #5.* (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| % #5.* (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| % #5.* (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| % #5.* (1, 1000000000000000000000000000000) ValueError incomplete format
#| % #5.* (1, 1000000000000000000000000000000) ValueError incomplete format
#| % #5.* (3, 2147483648, 5) ValueError incomplete format
#| % #5.* (3, 2147483648, 5) ValueError incomplete format
#| % #5.* (3, -2147483648, 5) ValueError incomplete format
#| % #5.* (3, -2147483648, 5) ValueError incomplete format
#| % #5.* (True, 7) ValueError incomplete format
#| % #5.* (True, 7) ValueError incomplete format
#| %.* (1,) ValueError incomplete format
#| %.* (1,) ValueError incomplete format
#| %.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| %.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| %.* ('a',) TypeError * wants int
#| %.* ('a',) TypeError * wants int
#| %.* (2147483648, 1) OverflowError Python int too large to convert to C int
#| %.* (2147483648, 1) OverflowError Python int too large to convert to C int
#| %.* (-2147483649, 1) OverflowError Python int too large to convert to C int
#| %.* (-2147483649, 1) OverflowError Python int too large to convert to C int
#| %.* (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| %.* (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| %.* (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| %.* (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| %.* (1, 1000000000000000000000000000000) ValueError incomplete format
#| %.* (1, 1000000000000000000000000000000) ValueError incomplete format
#| %.* (3, 2147483648, 5) ValueError incomplete format
#| %.* (3, 2147483648, 5) ValueError incomplete format
#| %.* (3, -2147483648, 5) ValueError incomplete format
#| %.* (3, -2147483648, 5) ValueError incomplete format
#| %.* (True, 7) ValueError incomplete format
#| %.* (True, 7) ValueError incomplete format
#| %.*d (1,) TypeError not enough arguments for format string
#| %.*d (1,) TypeError not enough arguments for format string
#| %.*d (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| %.*d (1000000000000000000000000000000,) OverflowError Python int too large to convert to C int
#| %.*d ('a',) TypeError * wants int
#| %.*d ('a',) TypeError * wants int
#| %.*d (2147483648, 1) OverflowError Python int too large to convert to C int
#| %.*d (2147483648, 1) OverflowError Python int too large to convert to C int
#| %.*d (-2147483649, 1) OverflowError Python int too large to convert to C int
#| %.*d (-2147483649, 1) OverflowError Python int too large to convert to C int
#| %.*d (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| %.*d (9223372036854775808, 1) OverflowError Python int too large to convert to C int
#| %.*d (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| %.*d (-9223372036854775809,) OverflowError Python int too large to convert to C int
#| %.*d (1, 1000000000000000000000000000000) 1000000000000000000000000000000
#| %.*d (1, 1000000000000000000000000000000) b'1000000000000000000000000000000'
#| %.*d (3, 2147483648, 5) TypeError not all arguments converted during string formatting
#| %.*d (3, 2147483648, 5) TypeError not all arguments converted during bytes formatting
#| %.*d (3, -2147483648, 5) TypeError not all arguments converted during string formatting
#| %.*d (3, -2147483648, 5) TypeError not all arguments converted during bytes formatting
#| %.*d (True, 7) 7
#| %.*d (True, 7) b'7'
#| %*.* (1,) TypeError not enough arguments for format string
#| %*.* (1,) TypeError not enough arguments for format string
#| %*.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C ssize_t
#| %*.* (1000000000000000000000000000000,) OverflowError Python int too large to convert to C ssize_t
#| %*.* ('a',) TypeError * wants int
#| %*.* ('a',) TypeError * wants int
#| %*.* (2147483648, 1) ValueError incomplete format
#| %*.* (2147483648, 1) ValueError incomplete format
#| %*.* (-2147483649, 1) ValueError incomplete format
#| %*.* (-2147483649, 1) ValueError incomplete format
#| %*.* (9223372036854775808, 1) OverflowError Python int too large to convert to C ssize_t
#| %*.* (9223372036854775808, 1) OverflowError Python int too large to convert to C ssize_t
#| %*.* (-9223372036854775809,) OverflowError Python int too large to convert to C ssize_t
#| %*.* (-9223372036854775809,) OverflowError Python int too large to convert to C ssize_t
#| %*.* (1, 1000000000000000000000000000000) OverflowError Python int too large to convert to C int
#| %*.* (1, 1000000000000000000000000000000) OverflowError Python int too large to convert to C int
#| %*.* (3, 2147483648, 5) OverflowError Python int too large to convert to C int
#| %*.* (3, 2147483648, 5) OverflowError Python int too large to convert to C int
#| %*.* (3, -2147483648, 5) ValueError incomplete format
#| %*.* (3, -2147483648, 5) ValueError incomplete format
#| %*.* (True, 7) ValueError incomplete format
#| %*.* (True, 7) ValueError incomplete format

for text in ["%*", "% #5.*", "%.*", "%.*d", "%*.*"]:
    for args in [(1,), (10**30,), ("a",), (2**31, 1), (-2**31 - 1, 1), (2**63, 1), (-2**63 - 1,), (1, 10**30), (3, 2**31, 5), (3, -2**31, 5), (True, 7)]:
        for form in (text, text.encode()):
            try:
                print(text, args, form % args)
            except (TypeError, ValueError, OverflowError) as e:
                print(text, args, type(e).__name__, e)
