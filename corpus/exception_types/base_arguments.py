#: about: args, str and repr of any number of arguments, and args assigned
#: kind: language
#: stdout:
#| 'BaseException()' '' () tuple
#| "Exception('a')" 'a' ('a',) tuple
#| "Exception('a', 1)" "('a', 1)" ('a', 1) tuple
#| 'Exception(())' '()' ((),) tuple
#| 'Exception((1,))' '(1,)' ((1,),) tuple
#| 'Sub()' '' () tuple
#| 'Sub(None)' 'None' (None,) tuple
#| "Sub(Sub('in'))" 'in' (Sub('in'),) tuple
#| 'ValueError("a\\n\'b\'")' "a\n'b'" ("a\n'b'",) tuple
#| "Exception('\xe9\\ud800')" '\xe9\ud800' ('\xe9\ud800',) tuple
#| (3, 4) Exception(3, 4) (3, 4)
#| () Exception() 
#| ('a', 'b') Exception('a', 'b') ('a', 'b')
#| ('k',) Exception('k') k
#| (0, 1) Exception(0, 1) (0, 1)
#| (7,) Exception(7) 7
#| (8,) Exception(8) 8
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: args may not be deleted
#| LookupError: in args
#| (8,)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class Sub(Exception): pass
for e in (BaseException(), Exception("a"), Exception("a", 1), Exception(()), Exception((1,)), Sub(), Sub(None), Sub(Sub("in")), ValueError("a\n'b'"), Exception("é\ud800")):
    print(ascii(repr(e)), ascii(str(e)), ascii(e.args), type(e.args).__name__)
e = Exception(1, 2)
for v in ([3, 4], (), "ab", {"k": 1}, range(2), iter([7]), {8}):
    e.args = v
    print(e.args, repr(e), str(e))
attempt(setattr, e, "args", 5)
attempt(setattr, e, "args", None)
attempt(delattr, e, "args")
def gen():
    yield 1
    raise LookupError("in args")
attempt(setattr, e, "args", gen())
print(e.args)
