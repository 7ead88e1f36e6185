#: about: messages of errors name no path, no Go type and no host
#: kind: security
#: tests: threat:14
#: stdout:
#| []

found = []
for action in (
    lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: int("x"), lambda: "a" + 1, lambda: None.x, lambda: len(1),
    lambda: unknown_name, lambda: next(iter([])), lambda: b"\xff".decode(), lambda: "\ud800".encode(), lambda: 1 << -1,
    lambda: (1).to_bytes(0), lambda: 2.0 ** 100000, lambda: chr(-1), lambda: "{".format(), lambda: "%q" % 1, lambda: __import__("os"),
    lambda: __import__("nothing_there"), lambda: memoryview(1), lambda: type("C", (bool,), {}), lambda: super(), lambda: print(sep=1),
    lambda: object(1), lambda: isinstance(1, 1), lambda: sorted([1, "a"]), lambda: float("x"), lambda: complex("x"), lambda: bytes(-1),
):
    try:
        action()
    except BaseException as error:
        text = str(error) + repr(error) + repr(error.args)
        for part in ("/", "\\\\", ".go", "runtime", "goroutine", "0xc0", "pynterp", "nil", "*Exc", "panic"):
            if part in text.replace("integer division or modulo", "").replace("unsupported operand type(s) for", ""):
                found.append((part, text))
print(found)
