#: about: OSError chooses a subclass by errno; attributes, str and repr
#: kind: language
#: profile: compat
#: stdout:
#| 1 PermissionError
#| 2 FileNotFoundError
#| 3 ProcessLookupError
#| 4 InterruptedError
#| 10 ChildProcessError
#| 11 BlockingIOError
#| 13 PermissionError
#| 17 FileExistsError
#| 20 NotADirectoryError
#| 21 IsADirectoryError
#| 32 BrokenPipeError
#| 103 ConnectionAbortedError
#| 104 ConnectionResetError
#| 108 BrokenPipeError
#| 110 TimeoutError
#| 111 ConnectionRefusedError
#| 114 BlockingIOError
#| 115 BlockingIOError
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m | (2, 'm') 2 m None None
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m: 'f' | (2, 'm') 2 m f None
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m: 'f' | (2, 'm') 2 m f None
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m: 'f' -> 'g' | (2, 'm') 2 m f g
#| FileNotFoundError FileNotFoundError(2, 'm', None, None, 'g') | [Errno 2] m | (2, 'm', None, None, 'g') 2 m None None
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m: 'f' -> 'g' | (2, 'm') 2 m f g
#| OSError OSError(99999, 'm') | [Errno 99999] m | (99999, 'm') 99999 m None None
#| OSError OSError('2', 'm') | [Errno 2] m | ('2', 'm') 2 m None None
#| OSError OSError(2.0, 'm') | [Errno 2.0] m | (2.0, 'm') 2.0 m None None
#| PermissionError PermissionError(True, 'm') | [Errno True] m | (True, 'm') True m None None
#| OSError OSError(None, None) | [Errno None] None | (None, None) None None None None
#| FileNotFoundError FileNotFoundError(2, None) | [Errno 2] None: b'f' | (2, None) 2 None b'f' None
#| FileNotFoundError FileNotFoundError(2, 'm') | [Errno 2] m: 7 | (2, 'm') 2 m 7 None
#| PermissionError PermissionError(1, 2) | [Errno 1] 2: 3 -> 5 | (1, 2) 1 2 3 5
#| OSError OSError() |  | () None None None None
#| OSError OSError('a') | a | ('a',) None None None None
#| OSError OSError(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
#| FileNotFoundError [Errno 13] x: 'f'
#| only None
#| Mine [Errno 2] x
#| Init () None  Init() (2, 'x')
#| () None (1, 2)
#| (2, 'x') 2 f [Errno 2] x: 'f'
#| (2, 'x') 2 f [Errno 2] x: 'f'
#| 5 (11, 'w', 5) None
#| characters_written
#| 4
#| 'str' object cannot be interpreted as an integer
#| characters_written
#| [Errno 5] other: 'g' -> 'h' FileNotFoundError(2, 't') (2, 't')
#| [Errno 5] other: None -> 'h' (2, 't')
#| [Errno None] other: None -> 'h' None
#| OSError() takes no keyword arguments
#| True True
#| (1, 2, 3) [Errno 2] x FileNotFoundError(1, 2, 3)
#| FileNotFoundError (2, 'n') [Errno 2] n
#| FileNotFoundError (2, 'n') [Errno 2] n 2

for n in range(0, 140):
    e = OSError(n, "text")
    if type(e) is not OSError: print(n, type(e).__name__)
for args in [(2, "m"), (2, "m", "f"), (2, "m", "f", None), (2, "m", "f", None, "g"), (2, "m", None, None, "g"), (2, "m", "f", 5, "g"), (99999, "m"), ("2", "m"), (2.0, "m"), (True, "m"), (None, None), (2, None, b"f"), (2, "m", 7), (1, 2, 3, 4, 5)]:
    e = OSError(*args)
    print(type(e).__name__, repr(e), "|", e, "|", e.args, e.errno, e.strerror, e.filename, e.filename2)
for args in [(), ("a",), (1, 2, 3, 4, 5, 6)]:
    e = OSError(*args)
    print(type(e).__name__, repr(e), "|", e, "|", e.args, e.errno, e.strerror, e.filename, e.filename2)
e = FileNotFoundError(13, "x", "f")
print(type(e).__name__, e)
e = PermissionError("only")
print(e, e.errno)
class Mine(OSError): pass
print(type(Mine(2, "x")).__name__, Mine(2, "x"))
class Init(OSError):
    def __init__(self, a, b=None): self.got = a, b
e = Init(2, "x")
print(type(e).__name__, e.args, e.errno, str(e), repr(e), e.got)
e = Init(1, b=2)
print(e.args, e.errno, e.got)
class New(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
e = New(2, "x", "f")
print(e.args, e.errno, e.filename, str(e))
class Both(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): super().__init__(*a)
e = Both(2, "x", "f")
print(e.args, e.errno, e.filename, str(e))
e = BlockingIOError(11, "w", 5)
print(e.characters_written, e.args, e.filename)
e = BlockingIOError(11, "w")
try: e.characters_written
except AttributeError as x: print(x)
e.characters_written = 4; print(e.characters_written)
try: e.characters_written = "a"
except TypeError as x: print(x)
del e.characters_written
try: del e.characters_written
except AttributeError as x: print(x)
e = OSError(2, "t", "f")
e.errno = 5; e.strerror = "other"; e.filename = "g"; e.filename2 = "h"
print(e, repr(e), e.args)
e.filename = None
print(e, e.args)
del e.errno
print(e, e.errno)
try: OSError(2, "x", key=1)
except TypeError as x: print(x)
print(IOError is OSError, EnvironmentError is OSError)
e = OSError(2, "x"); e.args = (1, 2, 3); print(e.args, e, repr(e))
e = OSError.__new__(OSError, 2, "n"); print(type(e).__name__, e.args, e)
e.__init__(13, "again"); print(type(e).__name__, e.args, e, e.errno)
