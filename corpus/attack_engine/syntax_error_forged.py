#: about: a SyntaxError with forged details is printed safely
#: kind: security
#: tests: builtin:SyntaxError threat:5 threat:22
#: stdout:
#| True
#| done

count = 0
for details in ((None,) * 4, ("file", 1, 2, "text"), ("f", -1, -1, ""), ("f", 2**62, 2**62, "x" * 10), ("f", "a", "b", 5), ("f", 1, 1, "x", -5, 2**62)):
    try:
        error = SyntaxError("message", details)
        str(error), repr(error), error.lineno, error.offset, error.text
        count += 1
    except (TypeError, ValueError):
        count += 1
print(count == 6)
error = SyntaxError("message", ("file", 1, 2, "text"))
for name in ("lineno", "offset", "text", "filename", "end_lineno", "end_offset", "msg", "print_file_and_line"):
    for value in (object(), -(2**70), None, [1]):
        try:
            setattr(error, name, value)
            str(error), repr(error)
        except (TypeError, ValueError):
            pass
print("done")
