#: about: str.splitlines: all line ends of Unicode
#: kind: language
#: stdout:
#| 'a\nb\r\nc\rd' | ['a', 'b', 'c', 'd'] | ['a\n', 'b\r\n', 'c\r', 'd'] | ['a\n', 'b\r\n', 'c\r', 'd'] | ['a', 'b', 'c', 'd'] | ['a', 'b', 'c', 'd'] | ['a\n', 'b\r\n', 'c\r', 'd'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i' | ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] | ['a\x0b', 'b\x0c', 'c\x1c', 'd\x1d', 'e\x1e', 'f\x85', 'g\u2028', 'h\u2029', 'i'] | ['a\x0b', 'b\x0c', 'c\x1c', 'd\x1d', 'e\x1e', 'f\x85', 'g\u2028', 'h\u2029', 'i'] | ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] | ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] | ['a\x0b', 'b\x0c', 'c\x1c', 'd\x1d', 'e\x1e', 'f\x85', 'g\u2028', 'h\u2029', 'i'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| '\n' | [''] | ['\n'] | ['\n'] | [''] | [''] | ['\n'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| '\n\n' | ['', ''] | ['\n', '\n'] | ['\n', '\n'] | ['', ''] | ['', ''] | ['\n', '\n'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| '' | [] | [] | [] | [] | [] | [] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| '\r\n\n\r' | ['', '', ''] | ['\r\n', '\n', '\r'] | ['\r\n', '\n', '\r'] | ['', '', ''] | ['', '', ''] | ['\r\n', '\n', '\r'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'
#| 'é\n😀' | ['é', '😀'] | ['é\n', '😀'] | ['é\n', '😀'] | ['é', '😀'] | ['é', '😀'] | ['é\n', '😀'] | TypeError: splitlines() takes at most 1 argument (2 given) | TypeError: splitlines() got an unexpected keyword argument 'keep'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.splitlines(),
    lambda x: x.splitlines(True),
    lambda x: x.splitlines(keepends=True),
    lambda x: x.splitlines(0),
    lambda x: x.splitlines([]),
    lambda x: x.splitlines("x"),
    lambda x: x.splitlines(True, False),
    lambda x: x.splitlines(keep=True),
)
for x in ("a\nb\r\nc\rd", "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i", "\n", "\n\n", "", "\r\n\n\r", "é\n😀",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
