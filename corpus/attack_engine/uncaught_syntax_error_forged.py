#: about: an uncaught SyntaxError with forged details ends the program as that error
#: kind: security
#: tests: builtin:SyntaxError threat:22
#: raises: SyntaxError: message (line -1)

error = SyntaxError("message", ("file", 1, 2, "text"))
error.lineno = 2**70
error.offset = -(2**70)
error.end_lineno = "x"
error.end_offset = []
error.text = 5
error.filename = object()
raise error
