#: about: float() of strings and its errors
#: kind: language
#: stdout:
#| 1.0 -1500.0 2.5 1000.5 0.5 5.0 100000.0 1e-05 3.0 3.5
#| inf -inf nan nan inf inf 0.0 3.0 1.0 2.5 inf -inf 0.0 1.0
#| 0.1 9007199254740992.0 inf 5e-324 1.0
#| ValueError could not convert string to float: ''
#| ValueError could not convert string to float: ' '
#| ValueError could not convert string to float: 'abc'
#| ValueError could not convert string to float: '1,5'
#| ValueError could not convert string to float: '1 2'
#| ValueError could not convert string to float: '1__0'
#| ValueError could not convert string to float: '_1'
#| ValueError could not convert string to float: '1_'
#| ValueError could not convert string to float: '1e'
#| ValueError could not convert string to float: 'e5'
#| ValueError could not convert string to float: '.'
#| ValueError could not convert string to float: '-'
#| ValueError could not convert string to float: '0x10'
#| ValueError could not convert string to float: 'infin'
#| ValueError could not convert string to float: 'nano'
#| ValueError could not convert string to float: '1.5.2'
#| ValueError could not convert string to float: '1e5.5'
#| ValueError could not convert string to float: '\x00'
#| ValueError could not convert string to float: '1\x00'
#| 10000000000.0
#| ValueError could not convert string to float: '½'
#| ValueError could not convert string to float: b'x'
#| TypeError float() argument must be a string or a real number, not 'NoneType'
#| TypeError float() argument must be a string or a real number, not 'list'
#| TypeError float() argument must be a string or a real number, not 'complex'
#| ValueError could not convert string to float: '++1'
#| ValueError could not convert string to float: '1_.5'
#| ValueError could not convert string to float: '--1'
#| ValueError could not convert string to float: '1d5'

print(float("1"), float("-1.5e3"), float("  2.5\n"), float("1_000.5"), float(".5"), float("5."), float("1e5"), float("1E-5"), float("+3"), float("٣.٥"))
print(float("inf"), float("-Infinity"), float("NaN"), float("+nan"), float("INF"), float("infinity"), float(), float(3), float(True), float(b"2.5"), float("1e999"), float("-1e999"), float("1e-999"), float("0" * 50 + "1"))
print(float("0.1000000000000000055511151231257827"), float("9007199254740993"), float("179769313486231580793e289"), float("2.4703282292062328e-324"), float("1." + "0" * 400 + "1"))

def attempt(value):
    try:
        print(float(value))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)

for text in ("", " ", "abc", "1,5", "1 2", "1__0", "_1", "1_", "1e", "e5", ".", "-", "0x10", "infin", "nano", "1.5.2", "1e5.5", "\x00", "1\x00", "1e1_0", "½", b"x", None, [], 1j, "++1", "1_.5", "--1", "1d5"):
    attempt(text)
