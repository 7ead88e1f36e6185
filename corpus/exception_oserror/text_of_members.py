#: about: str of an OSError by which members there are
#: kind: language
#: stdout:
#| [Errno 1] a | PermissionError(1, 'a') | True
#| [Errno None] a | OSError(None, 'a') | True
#| [Errno 1] None | PermissionError(1, None) | True
#| [Errno None] None | OSError(None, None) | True
#| [Errno 1] a: 'f' | PermissionError(1, 'a') | True
#| [Errno None] None: 'f' | OSError(None, None) | True
#| [Errno e] b'b': ['n'] | OSError('e', b'b') | True
#| [Errno 1] a: '' | PermissionError(1, 'a') | True
#| [Errno 1] a: 0 | PermissionError(1, 'a') | True
#| [Errno 1] a | PermissionError(1, 'a', None, None, 'second') | True
#| [Errno 1] a: 'first' -> 'second' | PermissionError(1, 'a') | True
#| [Errno 1] a: b'x' -> b'y' | PermissionError(1, 'a') | True
#| [Errno 1.5] 2.5 | OSError(1.5, 2.5) | True
#| [Errno x] ('t',): ('n',) | OSError('x', ('t',)) | True
#| 'repr of the name'
#| 'str of a member'
#| 'str of a member'

for args in ((1, "a"), (None, "a"), (1, None), (None, None), (1, "a", "f"), (None, None, "f"), ("e", b"b", ["n"]), (1, "a", ""), (1, "a", 0), (1, "a", None, None, "second"), (1, "a", "first", None, "second"), (1, "a", b"x", None, b"y"), (1.5, 2.5), ("x", ("t",), ("n",))):
    e = OSError(*args)
    print(str(e), "|", repr(e), "|", f"{e}" == str(e))
class Bad:
    def __repr__(self): raise KeyError("repr of the name")
    def __str__(self): raise KeyError("str of a member")
for args in ((1, "a", Bad()), (1, Bad()), (Bad(), "a")):
    try: print(str(OSError(*args)))
    except KeyError as e: print(e)
