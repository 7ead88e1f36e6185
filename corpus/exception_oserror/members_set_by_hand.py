#: about: errno, strerror, filename and filename2 can be set and deleted
#: kind: language
#: stdout:
#| [Errno 2] two: 'f' -> 'g'
#| [Errno 5] five: 'f' -> 'g' (2, 'two')
#| [Errno 5] five: None -> 'g'
#| [Errno 5] five: None -> None
#| [Errno 5] five None
#| [Errno 5] five: b'b'
#| [Errno None] five: b'b' None
#| [Errno None] None: b'b' None
#| (2, 'two')
#| one 3 None
#| [Errno 3] s OSError('one')
#| [Errno 3] s
#| AttributeError: 'PermissionError' object has no attribute 'nothing'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = OSError(2, "two", "f", None, "g")
print(e)
e.errno, e.strerror = 5, "five"
print(e, e.args)
e.filename = None
print(e)
e.filename2 = None
print(e)
del e.filename, e.filename2
print(e, e.filename)
e.filename = b"b"
print(e)
del e.errno
print(e, e.errno)
del e.strerror
print(e, e.strerror)
del e.filename
print(e)
e = OSError("one")
e.errno = 3
print(e, e.errno, e.strerror)
e.strerror = "s"
print(e, repr(e))
e.filename2 = "only second"
print(e)
attempt(lambda: OSError(1, "a").nothing)
