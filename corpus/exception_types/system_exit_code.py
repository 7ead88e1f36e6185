#: about: the code of SystemExit
#: kind: language
#: stdout:
#| None () SystemExit() ''
#| 0 (0,) SystemExit(0) '0'
#| (1, 2) (1, 2) SystemExit(1, 2) '(1, 2)'
#| text ('text',) SystemExit('text') 'text'
#| None (None,) SystemExit(None) 'None'
#| (3,) ((3,),) SystemExit((3,)) '(3,)'
#| [] ([],) SystemExit([]) '[]'
#| 7 ([],)
#| None
#| None ()
#| 3 False True
#| None (None,)
#| bye

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for args in ((), (0,), (1, 2), ("text",), (None,), ((3,),), ([],)):
    s = SystemExit(*args)
    print(s.code, s.args, repr(s), repr(str(s)))
s.code = 7
print(s.code, s.args)
del s.code
print(s.code)
s.__init__()
print(s.code, s.args)
class Sub(SystemExit): pass
print(Sub(3).code, isinstance(Sub(3), Exception), isinstance(Sub(3), BaseException))
try: exit()
except SystemExit as e: print(e.code, e.args)
try: quit("bye")
except SystemExit as e: print(e.code)
