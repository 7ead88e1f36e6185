#: about: aliases of the type of generators
#: kind: language
#: stdout:
#| (<class 'int'>, <class 'str'>, None) True
#| generator[int, str, None]
#| TypeError: cannot create 'generator' instances
#| generator[()]
#| TypeError: generator[int, str, None] is not a generic class
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| True False True

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


generator = type(i for i in ())
a = generator[int, str, None]
print(a.__args__, a.__origin__ is generator)
print(a)
t(lambda: a())
t(lambda: generator[()])
t(lambda: a[int])
t(lambda: isinstance((i for i in ()), a))
print(a == generator[int, str, None], a == generator[int], hash(a) == hash(generator[int, str, None]))
