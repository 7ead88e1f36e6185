#: about: str of a SyntaxError: message, file's last part, line
#: kind: language
#: stdout:
#| m (f.py, line 3)
#| m (f.py, line 3)
#| m (line 3)
#| m (f.py)
#| m (, line 3)
#| m (, line 3)
#| None (f, line 1)
#| 5 (f, line 1)
#| m (line 1)
#| m (f)
#| m (f)
#| m (f, line -1)
#| m (f)
#| changed (y.py, line 7) ('m',)
#| None (line 7) None
#| 1 2 3 4 5
#| s (f, line 1) Sub('s', ('f', 1, 1, 't')) i (f, line 2) t

for args in (("m", ("f.py", 3, 2, "t")), ("m", ("/a/b/f.py", 3, 2, "t")), ("m", (None, 3, 2, "t")), ("m", ("f.py", None, 2, "t")), ("m", ("", 3, 2, "t")), ("m", ("dir/", 3, 2, "t")), (None, ("f", 1, 1, "")), (5, ("f", 1, 1, "")), ("m", (b"f", 1, 1, "")), ("m", ("f", True, 1, "")), ("m", ("f", 1.0, 1, "")), ("m", ("f", 2**70, 1, "")), ("m", ("f", "3", 1, ""))):
    e = SyntaxError(*args)
    print(str(e))
e = SyntaxError("m")
e.msg, e.filename, e.lineno = "changed", "x/y.py", 7
print(e, e.args)
del e.msg, e.filename
print(e, e.msg)
e.text, e.offset, e.end_lineno, e.end_offset, e.print_file_and_line = 1, 2, 3, 4, 5
print(e.text, e.offset, e.end_lineno, e.end_offset, e.print_file_and_line)
class Sub(SyntaxError): pass
print(Sub("s", ("f", 1, 1, "t")), repr(Sub("s", ("f", 1, 1, "t"))), IndentationError("i", ("f", 2, 1, "t")), TabError("t").msg)
