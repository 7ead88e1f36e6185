#: about: what a SyntaxError made by hand carries
#: kind: language
#: stdout:
#| (None, None, None, None, None, None, None, None, (), 'None', 'SyntaxError()')
#| ('m', None, None, None, None, None, None, None, ('m',), 'm', "SyntaxError('m')")
#| ('m', 'f.py', 3, 4, 'text', None, None, None, ('m', ('f.py', 3, 4, 'text')), 'm (f.py, line 3)', "SyntaxError('m', ('f.py', 3, 4, 'text'))")
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6)), 'm (f.py, line 3)', "SyntaxError('m', ('f.py', 3, 4, 'text', 5, 6))")
#| TypeError end_offset must be provided when end_lineno is provided
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6, 7)), 'm (f.py, line 3)', "SyntaxError('m', ('f.py', 3, 4, 'text', 5, 6, 7))")
#| TypeError function takes at least 4 arguments (3 given)
#| TypeError function takes at least 4 arguments (0 given)
#| TypeError 'NoneType' object is not iterable
#| TypeError 'int' object is not iterable
#| ('m', 'f', 1, 2, 't', None, None, None, ('m', ['f', 1, 2, 't']), 'm (f, line 1)', "SyntaxError('m', ['f', 1, 2, 't'])")
#| ('m', 'a', 'b', 'c', 'd', None, None, None, ('m', 'abcd'), 'm (a)', "SyntaxError('m', 'abcd')")
#| ('m', None, None, None, None, None, None, None, ('m', ('f', 1, 2, 't'), 3), 'm', "SyntaxError('m', ('f', 1, 2, 't'), 3)")
#| (None, None, None, None, None, None, None, None, (None, (None, None, None, None)), 'None', 'SyntaxError(None, (None, None, None, None))')
#| ('m', '/a/b/f.py', 3, 4, 'text', None, None, None, ('m', ('/a/b/f.py', 3, 4, 'text')), 'm (f.py, line 3)', "SyntaxError('m', ('/a/b/f.py', 3, 4, 'text'))")
#| ('m', None, 3, 4, 'text', None, None, None, ('m', (None, 3, 4, 'text')), 'm (line 3)', "SyntaxError('m', (None, 3, 4, 'text'))")
#| ('m', 'f.py', None, 4, 'text', None, None, None, ('m', ('f.py', None, 4, 'text')), 'm (f.py)', "SyntaxError('m', ('f.py', None, 4, 'text'))")
#| (1, 2, 3.5, 'x', None, None, None, None, (1, (2, 3.5, 'x', None)), '1', "SyntaxError(1, (2, 3.5, 'x', None))")
#| (None, None, None, None, None, None, None, None, (), 'None', 'IndentationError()')
#| ('m', None, None, None, None, None, None, None, ('m',), 'm', "IndentationError('m')")
#| ('m', 'f.py', 3, 4, 'text', None, None, None, ('m', ('f.py', 3, 4, 'text')), 'm (f.py, line 3)', "IndentationError('m', ('f.py', 3, 4, 'text'))")
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6)), 'm (f.py, line 3)', "IndentationError('m', ('f.py', 3, 4, 'text', 5, 6))")
#| TypeError end_offset must be provided when end_lineno is provided
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6, 7)), 'm (f.py, line 3)', "IndentationError('m', ('f.py', 3, 4, 'text', 5, 6, 7))")
#| TypeError function takes at least 4 arguments (3 given)
#| TypeError function takes at least 4 arguments (0 given)
#| TypeError 'NoneType' object is not iterable
#| TypeError 'int' object is not iterable
#| ('m', 'f', 1, 2, 't', None, None, None, ('m', ['f', 1, 2, 't']), 'm (f, line 1)', "IndentationError('m', ['f', 1, 2, 't'])")
#| ('m', 'a', 'b', 'c', 'd', None, None, None, ('m', 'abcd'), 'm (a)', "IndentationError('m', 'abcd')")
#| ('m', None, None, None, None, None, None, None, ('m', ('f', 1, 2, 't'), 3), 'm', "IndentationError('m', ('f', 1, 2, 't'), 3)")
#| (None, None, None, None, None, None, None, None, (None, (None, None, None, None)), 'None', 'IndentationError(None, (None, None, None, None))')
#| ('m', '/a/b/f.py', 3, 4, 'text', None, None, None, ('m', ('/a/b/f.py', 3, 4, 'text')), 'm (f.py, line 3)', "IndentationError('m', ('/a/b/f.py', 3, 4, 'text'))")
#| ('m', None, 3, 4, 'text', None, None, None, ('m', (None, 3, 4, 'text')), 'm (line 3)', "IndentationError('m', (None, 3, 4, 'text'))")
#| ('m', 'f.py', None, 4, 'text', None, None, None, ('m', ('f.py', None, 4, 'text')), 'm (f.py)', "IndentationError('m', ('f.py', None, 4, 'text'))")
#| (1, 2, 3.5, 'x', None, None, None, None, (1, (2, 3.5, 'x', None)), '1', "IndentationError(1, (2, 3.5, 'x', None))")
#| (None, None, None, None, None, None, None, None, (), 'None', 'TabError()')
#| ('m', None, None, None, None, None, None, None, ('m',), 'm', "TabError('m')")
#| ('m', 'f.py', 3, 4, 'text', None, None, None, ('m', ('f.py', 3, 4, 'text')), 'm (f.py, line 3)', "TabError('m', ('f.py', 3, 4, 'text'))")
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6)), 'm (f.py, line 3)', "TabError('m', ('f.py', 3, 4, 'text', 5, 6))")
#| TypeError end_offset must be provided when end_lineno is provided
#| ('m', 'f.py', 3, 4, 'text', 5, 6, None, ('m', ('f.py', 3, 4, 'text', 5, 6, 7)), 'm (f.py, line 3)', "TabError('m', ('f.py', 3, 4, 'text', 5, 6, 7))")
#| TypeError function takes at least 4 arguments (3 given)
#| TypeError function takes at least 4 arguments (0 given)
#| TypeError 'NoneType' object is not iterable
#| TypeError 'int' object is not iterable
#| ('m', 'f', 1, 2, 't', None, None, None, ('m', ['f', 1, 2, 't']), 'm (f, line 1)', "TabError('m', ['f', 1, 2, 't'])")
#| ('m', 'a', 'b', 'c', 'd', None, None, None, ('m', 'abcd'), 'm (a)', "TabError('m', 'abcd')")
#| ('m', None, None, None, None, None, None, None, ('m', ('f', 1, 2, 't'), 3), 'm', "TabError('m', ('f', 1, 2, 't'), 3)")
#| (None, None, None, None, None, None, None, None, (None, (None, None, None, None)), 'None', 'TabError(None, (None, None, None, None))')
#| ('m', '/a/b/f.py', 3, 4, 'text', None, None, None, ('m', ('/a/b/f.py', 3, 4, 'text')), 'm (f.py, line 3)', "TabError('m', ('/a/b/f.py', 3, 4, 'text'))")
#| ('m', None, 3, 4, 'text', None, None, None, ('m', (None, 3, 4, 'text')), 'm (line 3)', "TabError('m', (None, 3, 4, 'text'))")
#| ('m', 'f.py', None, 4, 'text', None, None, None, ('m', ('f.py', None, 4, 'text')), 'm (f.py)', "TabError('m', ('f.py', None, 4, 'text'))")
#| (1, 2, 3.5, 'x', None, None, None, None, (1, (2, 3.5, 'x', None)), '1', "TabError(1, (2, 3.5, 'x', None))")
#| n (g.py, line 10) SyntaxError('m', ('f', 1, 2, 't')) ('m', ('f', 1, 2, 't'))
#| n (line 10)
#| n (h)
#| n (h)
#| None (h) None
#| 1

def show(e):
    return e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e.args, str(e), repr(e)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for cls in SyntaxError, IndentationError, TabError:
    attempt(lambda: show(cls()))
    attempt(lambda: show(cls("m")))
    attempt(lambda: show(cls("m", ("f.py", 3, 4, "text"))))
    attempt(lambda: show(cls("m", ("f.py", 3, 4, "text", 5, 6))))
    attempt(lambda: show(cls("m", ("f.py", 3, 4, "text", 5))))
    attempt(lambda: show(cls("m", ("f.py", 3, 4, "text", 5, 6, 7))))
    attempt(lambda: show(cls("m", ("f.py", 3, 4))))
    attempt(lambda: show(cls("m", ())))
    attempt(lambda: show(cls("m", None)))
    attempt(lambda: show(cls("m", 5)))
    attempt(lambda: show(cls("m", ["f", 1, 2, "t"])))
    attempt(lambda: show(cls("m", "abcd")))
    attempt(lambda: show(cls("m", ("f", 1, 2, "t"), 3)))
    attempt(lambda: show(cls(None, (None, None, None, None))))
    attempt(lambda: show(cls("m", ("/a/b/f.py", 3, 4, "text"))))
    attempt(lambda: show(cls("m", (None, 3, 4, "text"))))
    attempt(lambda: show(cls("m", ("f.py", None, 4, "text"))))
    attempt(lambda: show(cls(1, (2, 3.5, "x", None))))
e = SyntaxError("m", ("f", 1, 2, "t"))
e.msg = "n"; e.lineno = 10; e.filename = "dir/g.py"
print(e, repr(e), e.args)
e.filename = 5; print(e)
e.filename = "h"; e.lineno = "x"; print(e)
e.lineno = True; print(e)
del e.msg; print(e, e.msg)
e.print_file_and_line = 1; print(e.print_file_and_line)
