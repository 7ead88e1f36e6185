#: about: objects made by __new__ alone answer everything with errors or empty values
#: kind: security
#: tests: builtin:property builtin:super builtin:object threat:22
#: stdout:
#| done

things = [
    property.__new__(property), classmethod.__new__(classmethod, len), staticmethod.__new__(staticmethod, len),
    ValueError.__new__(ValueError), list.__new__(list), dict.__new__(dict), set.__new__(set), bytearray.__new__(bytearray),
    UnicodeDecodeError.__new__(UnicodeDecodeError), SyntaxError.__new__(SyntaxError), OSError.__new__(OSError), ImportError.__new__(ImportError),
    StopIteration.__new__(StopIteration), SystemExit.__new__(SystemExit), AttributeError.__new__(AttributeError),
]
for thing in things:
    for action in (
        repr, str, hash, bool, dir, iter, len, lambda t: t == t, lambda t: t(), lambda t: t[0], lambda t: t.__get__(1, int),
        lambda t: t.missing, lambda t: t.__doc__, lambda t: t.args, lambda t: t.__set__(1, 2), lambda t: t + t, lambda t: vars(t),
        lambda t: t.__init__(), lambda t: f"{t}", lambda t: t.value, lambda t: t.object, lambda t: t.fget, lambda t: t.__func__,
    ):
        try:
            action(thing)
        except (TypeError, AttributeError, RuntimeError, ValueError, LookupError):
            pass
print("done")
