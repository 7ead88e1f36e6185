#: about: which errno of Linux gives which subclass, of OSError alone
#: kind: language
#: stdout:
#| BlockingIOError [11, 114, 115]
#| BrokenPipeError [32, 108]
#| ChildProcessError [10]
#| ConnectionAbortedError [103]
#| ConnectionRefusedError [111]
#| ConnectionResetError [104]
#| FileExistsError [17]
#| FileNotFoundError [2]
#| InterruptedError [4]
#| IsADirectoryError [21]
#| NotADirectoryError [20]
#| PermissionError [1, 13]
#| ProcessLookupError [3]
#| TimeoutError [110]
#| Sub ConnectionError FileNotFoundError OSError OSError OSError
#| FileNotFoundError OSError PermissionError FileExistsError

found = {}
for n in range(-5, 140):
    t = type(OSError(n, "x")).__name__
    if t != "OSError": found.setdefault(t, []).append(n)
for name in sorted(found): print(name, found[name])
class Sub(OSError): pass
print(type(Sub(2, "x")).__name__, type(ConnectionError(104, "x")).__name__, type(FileNotFoundError(13, "x")).__name__, type(OSError("2", "x")).__name__, type(OSError(2)).__name__, type(OSError(2, "a", "b", "c", "d", "e")).__name__)
class Whole(int): pass
print(type(OSError(Whole(2), "x")).__name__, type(OSError(False, "x")).__name__, type(OSError(True, "x")).__name__, type(OSError.__new__(OSError, 17, "x")).__name__)
