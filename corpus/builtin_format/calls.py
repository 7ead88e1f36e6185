#: about: format with and without a specification
#: kind: language
#: result: [True, True, True, True, True, True, True, True, True, True]
#: stdout:
#| <''> <''> <'abc'> 5 s None 1.500 [1] <class 'object'> True 1
#| TypeError: format expected at least 1 argument, got 0
#| TypeError: format() argument 2 must be str, not int
#| TypeError: format() argument 2 must be str, not None
#| TypeError: format() argument 2 must be str, not bytes
#| TypeError: format expected at most 2 arguments, got 3
#| TypeError: format() takes no keyword arguments
#| TypeError: format() takes no keyword arguments
#| 00003 <'sub'>

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class V:
    def __format__(self, spec): return f"<{spec!r}>"
print(format(V()), format(V(), ""), format(V(), "abc"), format(5), format("s"), format(None), format(1.5, ".3f"), format([1]), format(object, ""), format(True), format(True, "d"))
attempt(format)
attempt(format, 1, 2)
attempt(format, 1, None)
attempt(format, 1, b"d")
attempt(format, 1, "d", 3)
attempt(format, value=1)
attempt(format, 1, format_spec="d")
class S(str): pass
print(format(3, S("05d")), format(V(), S("sub")))
RESULT = [format(x) == str(x) for x in (1, 1.5, "a", None, [1], (), {}, b"x", 1j, range(3))]
