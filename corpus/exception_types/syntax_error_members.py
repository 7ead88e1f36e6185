#: about: a SyntaxError's details from a tuple of four, six or seven
#: kind: language
#: stdout:
#| SyntaxError() 'None' [None, None, None, None, None, None, None, None]
#| SyntaxError('m') 'm' ['m', None, None, None, None, None, None, None]
#| SyntaxError('m', ('f', 1, 2, 't')) 'm (f, line 1)' ['m', 'f', 1, 2, 't', None, None, None]
#| SyntaxError('m', ('f', 1, 2, 't', 3, 4)) 'm (f, line 1)' ['m', 'f', 1, 2, 't', 3, 4, None]
#| SyntaxError('m', ['f', 1, 2, 't']) 'm (f, line 1)' ['m', 'f', 1, 2, 't', None, None, None]
#| SyntaxError('m', ('f', 1, 2, 't', 3, 4, {'x': 1})) 'm (f, line 1)' ['m', 'f', 1, 2, 't', 3, 4, None]
#| SyntaxError(5) '5' [5, None, None, None, None, None, None, None]
#| SyntaxError('m', (None, None, None, None)) 'm' ['m', None, None, None, None, None, None, None]
#| SyntaxError('a', 'bcde') 'a (b)' ['a', 'b', 'c', 'd', 'e', None, None, None]
#| SyntaxError('m', 1, 2) 'm' ['m', None, None, None, None, None, None, None]
#| SyntaxError(None) 'None' [None, None, None, None, None, None, None, None]
#| TypeError: function takes at least 4 arguments (0 given)
#| TypeError: function takes at least 4 arguments (1 given)
#| TypeError: function takes at least 4 arguments (3 given)
#| TypeError: end_offset must be provided when end_lineno is provided
#| TypeError: function takes at most 7 arguments (8 given)
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| ['m', 'f', 'a', 'b', 't', None, None, None]

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

members = ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")
for args in ((), ("m",), ("m", ("f", 1, 2, "t")), ("m", ("f", 1, 2, "t", 3, 4)), ("m", ["f", 1, 2, "t"]), ("m", ("f", 1, 2, "t", 3, 4, {"x": 1})), (5,), ("m", (None, None, None, None)), ("a", "bcde"), ("m", 1, 2), (None,)):
    e = SyntaxError(*args)
    print(repr(e), repr(str(e)), [getattr(e, m) for m in members])
for info in ((), ("f",), ("f", 1, 2), ("f", 1, 2, "t", 3), ("f", 1, 2, "t", 3, 4, 5, 6), 5, None, ("f", "a", "b", "t")):
    attempt(lambda: [getattr(SyntaxError("m", info), m) for m in members])
