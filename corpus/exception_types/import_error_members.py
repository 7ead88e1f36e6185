#: about: msg, name, path and name_from of ImportError
#: kind: language
#: stdout:
#| ImportError() '' None None None None ()
#| ImportError('m') 'm' m None None None ('m',)
#| ImportError('m', 'n') "('m', 'n')" None None None None ('m', 'n')
#| ImportError('m') 'm' m n p None ('m',)
#| ImportError('m') 'm' m None None f ('m',)
#| ImportError(5) '5' 5 None None None (5,)
#| ImportError(None) 'None' None None None None (None,)
#| ModuleNotFoundError('x') 'x' x y None None ('x',)
#| ImportError() '' None only None None ()
#| TypeError: ImportError() got an unexpected keyword argument 'bad'
#| TypeError: ImportError() got an unexpected keyword argument 'nam'. Did you mean 'name'?
#| TypeError: ImportError() got an unexpected keyword argument 'bad'
#| TypeError: ImportError() takes at most 3 keyword arguments (4 given)
#| changed other 5 ('m',)
#| m
#| m None
#| str m
#| again None

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for e in (ImportError(), ImportError("m"), ImportError("m", "n"), ImportError("m", name="n", path="p"), ImportError("m", name_from="f"), ImportError(5), ImportError(None), ModuleNotFoundError("x", name="y"), ImportError(name="only")):
    print(repr(e), repr(str(e)), e.msg, e.name, e.path, e.name_from, e.args)
attempt(ImportError, bad=1)
attempt(ImportError, "m", nam="x")
attempt(ModuleNotFoundError, bad=1)
attempt(ImportError, "m", name="n", path="p", name_from="f", more=1)
e = ImportError("m", name="n")
e.msg, e.name, e.path = "changed", "other", 5
print(str(e), e.name, e.path, e.args)
e.msg = 5
print(str(e))
del e.msg
print(str(e), e.msg)
class S(str): pass
e.msg = S("sub")
print(type(str(e)).__name__, str(e))
e.__init__("again")
print(e.msg, e.name)
