#: about: OSError chooses its subclass by errno and keeps file names apart
#: kind: language
#: stdout:
#| OSError() |  | () None None None None
#| Plain() |  | () None None None None
#| OwnInit() |  | () None None None None
#| OwnNew() |  | () None None None None
#| OSError(2) | 2 | (2,) None None None None
#| Plain(2) | 2 | (2,) None None None None
#| OwnInit() |  | () None None None None
#| OwnNew(2) | 2 | (2,) None None None None
#| FileNotFoundError(2, 'a') | [Errno 2] a | (2, 'a') 2 a None None
#| Plain(2, 'a') | [Errno 2] a | (2, 'a') 2 a None None
#| OwnInit() |  | () None None None None
#| OwnNew(2, 'a') | [Errno 2] a | (2, 'a') 2 a None None
#| FileNotFoundError(2, 'a') | [Errno 2] a: 'f' | (2, 'a') 2 a f None
#| Plain(2, 'a') | [Errno 2] a: 'f' | (2, 'a') 2 a f None
#| OwnInit() |  | () None None None None
#| OwnNew(2, 'a') | [Errno 2] a: 'f' | (2, 'a') 2 a f None
#| FileNotFoundError(2, 'a') | [Errno 2] a: 'f' -> 'g' | (2, 'a') 2 a f g
#| Plain(2, 'a') | [Errno 2] a: 'f' -> 'g' | (2, 'a') 2 a f g
#| OwnInit() |  | () None None None None
#| OwnNew(2, 'a') | [Errno 2] a: 'f' -> 'g' | (2, 'a') 2 a f g
#| FileNotFoundError(2, 'a', None, None, 'g') | [Errno 2] a | (2, 'a', None, None, 'g') 2 a None None
#| Plain(2, 'a', None, None, 'g') | [Errno 2] a | (2, 'a', None, None, 'g') 2 a None None
#| OwnInit() |  | () None None None None
#| OwnNew(2, 'a', None, None, 'g') | [Errno 2] a | (2, 'a', None, None, 'g') 2 a None None
#| OSError(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
#| Plain(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
#| OwnInit() |  | () None None None None
#| OwnNew(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
#| OSError('x', 'y') | [Errno x] y | ('x', 'y') x y None None
#| Plain('x', 'y') | [Errno x] y | ('x', 'y') x y None None
#| OwnInit() |  | () None None None None
#| OwnNew('x', 'y') | [Errno x] y | ('x', 'y') x y None None
#| PermissionError(True, 'a') | [Errno True] a | (True, 'a') True a None None
#| Plain(True, 'a') | [Errno True] a | (True, 'a') True a None None
#| OwnInit() |  | () None None None None
#| OwnNew(True, 'a') | [Errno True] a | (True, 'a') True a None None
#| OSError(2.0, 'a') | [Errno 2.0] a | (2.0, 'a') 2.0 a None None
#| Plain(2.0, 'a') | [Errno 2.0] a | (2.0, 'a') 2.0 a None None
#| OwnInit() |  | () None None None None
#| OwnNew(2.0, 'a') | [Errno 2.0] a | (2.0, 'a') 2.0 a None None
#| BlockingIOError(11, 'x', 7) | [Errno 11] x | (11, 'x', 7) 11 x None None
#| Plain(11, 'x') | [Errno 11] x: 7 | (11, 'x') 11 x 7 None
#| OwnInit() |  | () None None None None
#| OwnNew(11, 'x') | [Errno 11] x: 7 | (11, 'x') 11 x 7 None
#| BlockingIOError(11, 'x') | [Errno 11] x: '7' | (11, 'x') 11 x 7 None
#| Plain(11, 'x') | [Errno 11] x: '7' | (11, 'x') 11 x 7 None
#| OwnInit() |  | () None None None None
#| OwnNew(11, 'x') | [Errno 11] x: '7' | (11, 'x') 11 x 7 None
#| FileNotFoundError(13, 'p') | [Errno 13] p | (13, 'p') 13 p None None
#| OSError() takes no keyword arguments
#| Plain() takes no keyword arguments
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
#| [Errno 5] a: 'f' FileNotFoundError(2, 'a')
#| [Errno 5] a: None
#| [Errno 5] a
#| 7
#| characters_written

class Plain(OSError): pass

class OwnInit(OSError):
    def __init__(self, *args): self.kept = args

class OwnNew(OSError):
    def __new__(cls, *args): return super().__new__(cls, *args)
    def __init__(self, *args): super().__init__(*args)

def show(call):
    try:
        e = call()
        print(repr(e), "|", e, "|", e.args, e.errno, e.strerror, e.filename, e.filename2)
    except TypeError as error:
        print(error)

for args in ((), (2,), (2, "a"), (2, "a", "f"), (2, "a", "f", 5, "g"), (2, "a", None, None, "g"), (1, 2, 3, 4, 5, 6),
             ("x", "y"), (True, "a"), (2.0, "a"), (11, "x", 7), (11, "x", "7")):
    for cls in (OSError, Plain, OwnInit, OwnNew):
        show(lambda: cls(*args))
show(lambda: FileNotFoundError(13, "p"))
show(lambda: OSError(x=1))
show(lambda: Plain(x=1))
for number in range(1, 134):
    cls = type(OSError(number, "text"))
    if cls is not OSError:
        print(number, cls.__name__)
e = OSError(2, "a", "f")
e.errno = 5
print(e, repr(e))
e.filename = None
print(e)
del e.filename
print(e)
blocking = BlockingIOError(11, "x", 7)
print(blocking.characters_written)
del blocking.characters_written
try: blocking.characters_written
except AttributeError as error: print(error)
