#: about: ImportError, AttributeError and NameError take name, path and obj
#: kind: language
#: stdout:
#| ('n', 'p', None, 'm', ('m',), 'm', "ImportError('m')")
#| (None, None, 'q', 'm', ('m',), 'm', "ImportError('m')")
#| (None, None, None, (), '', 'ImportError()')
#| (None, None, None, (1, 2), '(1, 2)', 'ImportError(1, 2)')
#| (6, None, 5, (5,), '5', 'ImportError(5)')
#| TypeError ImportError() got an unexpected keyword argument 'other'
#| TypeError ImportError() got an unexpected keyword argument 'obj'
#| ('n', 'p', None, 'm', ('m',), 'm', "ModuleNotFoundError('m')")
#| (None, None, 'q', 'm', ('m',), 'm', "ModuleNotFoundError('m')")
#| (None, None, None, (), '', 'ModuleNotFoundError()')
#| (None, None, None, (1, 2), '(1, 2)', 'ModuleNotFoundError(1, 2)')
#| (6, None, 5, (5,), '5', 'ModuleNotFoundError(5)')
#| TypeError ImportError() got an unexpected keyword argument 'other'
#| TypeError ImportError() got an unexpected keyword argument 'obj'
#| ('n', [1], ('m',), 'm', "AttributeError('m')")
#| (None, None, (), '', 'AttributeError()')
#| (3, None, (1, 2), '(1, 2)', 'AttributeError(1, 2)')
#| TypeError AttributeError() got an unexpected keyword argument 'path'
#| ('n', ('m',), 'm', "NameError('m')")
#| (None, (1, 2), '(1, 2)', 'NameError(1, 2)')
#| TypeError NameError() got an unexpected keyword argument 'obj'
#| ('n', ('m',), 'm', "UnboundLocalError('m')")
#| (None, (1, 2), '(1, 2)', 'UnboundLocalError(1, 2)')
#| TypeError NameError() got an unexpected keyword argument 'obj'
#| None True
#| changed ('m',)
#| m None
#| m
#| missing [] ("'list' object has no attribute 'missing'",)
#| missing ("name 'missing' is not defined",)
#| missing ("name 'missing' is not defined",)
#| None ("cannot access local variable 'x' where it is not associated with a value",)
#| None ("cannot access local variable 'x' where it is not associated with a value",)
#| NameError free ("cannot access free variable 'free' where it is not associated with a value in enclosing scope",)
#| AttributeError 'A' object has no attribute 's' s True
#| AttributeError 'A' object has no attribute 'zz' zz True
#| AttributeError type object 'A' has no attribute 'zz' zz False
#| AttributeError 'A' object has no attribute 'zz' and no __dict__ for setting new attributes zz True
#| AttributeError 'A' object has no attribute 'zz' and no __dict__ for setting new attributes zz True
#| AttributeError s None False
#| AttributeError property 'p' of 'A' object has no setter None False
#| AttributeError property 'p' of 'A' object has no deleter None False
#| AttributeError 'int' object has no attribute 'zz' zz False
#| AttributeError attribute 'real' of 'int' objects is not writable None False
#| AttributeError 'int' object has no attribute 'zz' and no __dict__ for setting new attributes zz False
#| TypeError cannot set 'zz' attribute of immutable type 'int' - False
#| AttributeError 'NoneType' object has no attribute 'zz' zz False
#| AttributeError 'super' object has no attribute 'zz' zz False
#| AttributeError 'A' object has no attribute 'ﬁ' ﬁ True
#| ModuleNotFoundError None

def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for cls in ImportError, ModuleNotFoundError:
    attempt(lambda: (lambda e: (e.name, e.path, e.name_from, e.msg, e.args, str(e), repr(e)))(cls("m", name="n", path="p")))
    attempt(lambda: (lambda e: (e.name, e.path, e.name_from, e.msg, e.args, str(e), repr(e)))(cls("m", name_from="q")))
    attempt(lambda: (lambda e: (e.name, e.path, e.msg, e.args, str(e), repr(e)))(cls()))
    attempt(lambda: (lambda e: (e.name, e.path, e.msg, e.args, str(e), repr(e)))(cls(1, 2)))
    attempt(lambda: (lambda e: (e.name, e.path, e.msg, e.args, str(e), repr(e)))(cls(5, name=6)))
    attempt(lambda: cls("m", other=1))
    attempt(lambda: cls("m", name="n", obj=1))
for cls in (AttributeError,):
    attempt(lambda: (lambda e: (e.name, e.obj, e.args, str(e), repr(e)))(cls("m", name="n", obj=[1])))
    attempt(lambda: (lambda e: (e.name, e.obj, e.args, str(e), repr(e)))(cls()))
    attempt(lambda: (lambda e: (e.name, e.obj, e.args, str(e), repr(e)))(cls(1, 2, name=3)))
    attempt(lambda: cls("m", path=1))
for cls in NameError, UnboundLocalError:
    attempt(lambda: (lambda e: (e.name, e.args, str(e), repr(e)))(cls("m", name="n")))
    attempt(lambda: (lambda e: (e.name, e.args, str(e), repr(e)))(cls(1, 2)))
    attempt(lambda: cls("m", obj=1))
e = AttributeError("m", name="n"); e.name = 5; e.obj = e; del e.name; print(e.name, e.obj is e)
e = ImportError("m", name="n"); e.msg = "changed"; print(str(e), e.args); del e.msg; print(str(e), e.msg)
e.msg = 5; print(str(e))
try: [].missing
except AttributeError as e: print(e.name, e.obj, e.args)
try: missing
except NameError as e: print(e.name, e.args)
try: del missing
except NameError as e: print(e.name, e.args)
def unbound():
    try: x
    except UnboundLocalError as e: print(e.name, e.args)
    x = 1
    del x
    try: del x
    except UnboundLocalError as e: print(e.name, e.args)
unbound()
def outer():
    def inner():
        try: free
        except NameError as e: print(type(e).__name__, e.name, e.args)
    inner()
    free = 1
outer()
class A:
    __slots__ = "s",
    @property
    def p(self): return 1
a = A()
for f in (lambda: a.s, lambda: a.zz, lambda: A.zz, lambda: setattr(a, "zz", 1), lambda: delattr(a, "zz"), lambda: delattr(a, "s"), lambda: setattr(a, "p", 1), lambda: delattr(a, "p"), lambda: (1).real.zz, lambda: setattr(1, "real", 1), lambda: setattr(1, "zz", 1), lambda: setattr(int, "zz", 1), lambda: None.zz, lambda: super(A, a).zz, lambda: getattr(a, "ﬁ")):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e, getattr(e, "name", "-"), getattr(e, "obj", "-") is a)
try:
    import nowhere.at.all
except ImportError as e: print(type(e).__name__, e.path)
