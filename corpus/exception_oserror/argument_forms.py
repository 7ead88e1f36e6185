#: about: one to six arguments and what becomes of them
#: kind: language
#: stdout:
#| OSError OSError() |  | () None None None None
#| OSError OSError(1) | 1 | (1,) None None None None
#| OSError OSError('text') | text | ('text',) None None None None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two | (2, 'two') 2 two None None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 'f' | (2, 'two') 2 two f None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 'f' | (2, 'two') 2 two f None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 'f' -> 'g' | (2, 'two') 2 two f g
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 'f' -> 'g' | (2, 'two') 2 two f g
#| FileNotFoundError FileNotFoundError(2, 'two', None) | [Errno 2] two | (2, 'two', None) 2 two None None
#| FileNotFoundError FileNotFoundError(2, 'two', None, None, 'g') | [Errno 2] two | (2, 'two', None, None, 'g') 2 two None None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 'f' | (2, 'two') 2 two f None
#| OSError OSError(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
#| OSError OSError(None, None) | [Errno None] None | (None, None) None None None None
#| OSError OSError(None, 't') | [Errno None] t: 'f' | (None, 't') None t f None
#| OSError OSError('a', 'b') | [Errno a] b | ('a', 'b') a b None None
#| OSError OSError('a', 'b') | [Errno a] b: 'c' | ('a', 'b') a b c None
#| OSError OSError(2.0, 'x') | [Errno 2.0] x | (2.0, 'x') 2.0 x None None
#| OSError OSError(999, 'unknown') | [Errno 999] unknown | (999, 'unknown') 999 unknown None None
#| FileNotFoundError FileNotFoundError(2, 3) | [Errno 2] 3 | (2, 3) 2 3 None None
#| PermissionError PermissionError(True, 't') | [Errno True] t | (True, 't') True t None None
#| OSError OSError(-2, 'n') | [Errno -2] n | (-2, 'n') -2 n None None
#| OSError OSError(1180591620717411303424, 'big') | [Errno 1180591620717411303424] big | (1180591620717411303424, 'big') 1180591620717411303424 big None None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: b'bytes' | (2, 'two') 2 two b'bytes' None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: 5 | (2, 'two') 2 two 5 None
#| FileNotFoundError FileNotFoundError(2, 'two') | [Errno 2] two: ['l'] | (2, 'two') 2 two ['l'] None

def show(e): print(type(e).__name__, repr(e), "|", str(e), "|", e.args, e.errno, e.strerror, e.filename, e.filename2)
for args in ((), (1,), ("text",), (2, "two"), (2, "two", "f"), (2, "two", "f", 0), (2, "two", "f", 5, "g"), (2, "two", "f", None, "g"), (2, "two", None), (2, "two", None, None, "g"), (2, "two", "f", None, None), (1, 2, 3, 4, 5, 6), (None, None), (None, "t", "f"), ("a", "b"), ("a", "b", "c"), (2.0, "x"), (999, "unknown"), (2, 3), (True, "t"), (-2, "n"), (2**70, "big"), (2, "two", b"bytes"), (2, "two", 5), (2, "two", ["l"])):
    show(OSError(*args))
