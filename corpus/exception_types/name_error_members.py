#: about: name of NameError and UnboundLocalError
#: kind: language
#: stdout:
#| None n v NameError('m')
#| TypeError: NameError() got an unexpected keyword argument 'obj'
#| TypeError: NameError() got an unexpected keyword argument 'bad'
#| undefined ("name 'undefined' is not defined",) NameError
#| None ("cannot access local variable 'x' where it is not associated with a value",) UnboundLocalError
#| y ("cannot access free variable 'y' where it is not associated with a value in enclosing scope",) NameError
#| zz ("name 'zz' is not defined",) NameError
#| gg ("name 'gg' is not defined",)
#| None

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(NameError().name, NameError("m", name="n").name, UnboundLocalError("u", name="v").name, repr(NameError("m", name="n")))
attempt(NameError, "m", obj=1)
attempt(UnboundLocalError, bad=1)
try: undefined
except NameError as e: print(e.name, e.args, type(e).__name__)
def f():
    x += 1
try: f()
except NameError as e: print(e.name, e.args, type(e).__name__)
def g():
    def h(): return y
    r = h()
    y = 1
try: g()
except NameError as e: print(e.name, e.args, type(e).__name__)
class C:
    try: del zz
    except NameError as e: print(e.name, e.args, type(e).__name__)
def k():
    global gg
    del gg
try: k()
except NameError as e: print(e.name, e.args)
e = NameError("x", name="q")
e.name = 5
del e.name
print(e.name)
