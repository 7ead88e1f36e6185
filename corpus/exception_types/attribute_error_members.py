#: about: name and obj of AttributeError, given by keyword
#: kind: language
#: stdout:
#| None None [1] 5 None AttributeError('m') ('a', 'b')
#| TypeError: AttributeError() got an unexpected keyword argument 'bad'
#| TypeError: AttributeError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
#| 1 2
#| None None
#| None
#| None ('again',)
#| None ('third',)
#| q
#| TypeError: AttributeError() got an unexpected keyword argument 'bad'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(AttributeError().name, AttributeError().obj, AttributeError("m", name="n", obj=[1]).obj, AttributeError(name=5).name, AttributeError(obj=None).obj, repr(AttributeError("m", name="n")), AttributeError("a", "b", name="n").args)
attempt(AttributeError, "m", bad=1)
attempt(AttributeError, "m", name="n", nam="x")
e = AttributeError("m", name="n", obj=3)
e.name, e.obj = 1, 2
print(e.name, e.obj)
del e.name, e.obj
print(e.name, e.obj)
attempt(delattr, e, "name")
e.__init__("again")
print(e.name, e.args)
e.__init__("again", name="kept")
e.__init__("third")
print(e.name, e.args)
class Sub(AttributeError): pass
print(Sub("s", name="q").name)
attempt(Sub, bad=1)
