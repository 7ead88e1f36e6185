#: about: exceptions whose constructors are called again by hand, with other arguments and as other classes
#: kind: security
#: tests: threat:5 threat:22
#: stdout:
#| 'ascii' codec can't decode bytes in position -5-999999999: other
#| 'ascii' codec can't decode bytes in position -9223372036854775808-9223372036854775806: other
#| TypeError "descriptor '__init__' requires a 'UnicodeDecodeError' object but received a 'UnicodeEncodeError'"
#|
#| TypeError "a bytes-like object is required, not 'str'"
#| (FileNotFoundError(2, 'text'), 2, 'FileNotFoundError')
#| FileNotFoundError
#| [Errno 2] text: 'name'
#| (2, (2, 3))
#| TypeError "descriptor '__str__' requires a 'KeyError' object but received a 'ValueError'"
#| TypeError 'BaseException.__new__(int): int is not a subtype of BaseException'
#| TypeError 'ValueError.__new__(KeyError): KeyError is not a subtype of ValueError'
#| initialised
#| 5
#| TypeError 'function takes at least 4 arguments (2 given)'
#| m (f, line -1)

def attempt(action):
    try:
        print(action())
    except Exception as refused:
        print(type(refused).__name__, ascii(str(refused)))


decode = UnicodeDecodeError("utf-8", b"abc", 0, 1, "reason")
attempt(lambda: decode.__init__("ascii", b"", -5, 10**9, "other") or str(decode))
attempt(lambda: setattr(decode, "start", -2**63) or setattr(decode, "end", 2**63 - 1) or str(decode))
attempt(lambda: UnicodeDecodeError.__init__(UnicodeEncodeError("utf-8", "abc", 0, 1, "r"), "utf-8", b"abc", 0, 1, "r"))
attempt(lambda: str(UnicodeEncodeError.__new__(UnicodeEncodeError)))
attempt(lambda: decode.__init__("ascii", "text", 0, 1, "other"))
system = OSError(2, "text", "name")
attempt(lambda: system.__init__(13, "other") or (system, system.errno, type(system).__name__))
attempt(lambda: OSError.__new__(FileNotFoundError, 13, "x").__class__.__name__)
attempt(lambda: BaseException.__init__(system, 1, 2, 3, 4, 5, 6) or str(system))
stop = StopIteration(1)
attempt(lambda: stop.__init__(2, 3) or (stop.value, stop.args))
attempt(lambda: KeyError.__str__(ValueError("x")))
attempt(lambda: BaseException.__new__(int))
attempt(lambda: ValueError.__new__(KeyError, 1))
attempt(lambda: ExceptionGroup.__new__(ExceptionGroup, "m", [ValueError()]).__init__("only") or "initialised")
attempt(lambda: ImportError(name=5, path=6).name)
attempt(lambda: SyntaxError("m", (1, 2)))
attempt(lambda: str(SyntaxError("m", ("f", 10**30, -1, None, object, []))))
