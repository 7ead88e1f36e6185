#: about: OSError subclasses raised and caught by their bases
#: kind: language
#: stdout:
#| os BlockingIOError(1, 'one')
#| os ChildProcessError(1, 'one')
#| connection BrokenPipeError(1, 'one')
#| connection ConnectionAbortedError(1, 'one')
#| connection ConnectionRefusedError(1, 'one')
#| connection ConnectionResetError(1, 'one')
#| os FileExistsError(1, 'one')
#| os FileNotFoundError(1, 'one')
#| os InterruptedError(1, 'one')
#| os IsADirectoryError(1, 'one')
#| os NotADirectoryError(1, 'one')
#| os PermissionError(1, 'one')
#| os ProcessLookupError(1, 'one')
#| os TimeoutError(1, 'one')
#| file 2
#| file 13
#| connection 104 ConnectionResetError
#| connection 32 BrokenPipeError
#| other 110 TimeoutError
#| other 11 BlockingIOError
#| other 999 OSError

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def r(e): raise e
for cls in (BlockingIOError, ChildProcessError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError):
    try: raise cls(1, "one")
    except ConnectionError as e: print("connection", repr(e))
    except OSError as e: print("os", repr(e))
for n in (2, 13, 104, 32, 110, 11, 999):
    try: r(OSError(n, "text"))
    except (FileNotFoundError, PermissionError) as e: print("file", e.errno)
    except ConnectionError as e: print("connection", e.errno, type(e).__name__)
    except OSError as e: print("other", e.errno, type(e).__name__)
