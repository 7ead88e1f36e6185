#: about: names of the iterators, and what they do not have
#: kind: language
#: raises: SyntaxError: invalid syntax (iterator_types.py, line 15)

d = {1: 2}
for it in (iter(d), iter(d.keys()), iter(d.values()), iter(d.items()), reversed(d), reversed(d.values()), reversed(d.items())):
    t = type(it)
    print(t.__name__, t.__module__, t.__qualname__, hasattr(it, "__len__"), hasattr(it, "__next__"))
    try: t()
    except TypeError as e: print(e)
    try: t(d)
    except TypeError as e: print(e)
    try: len(it)
    except TypeError as e: print(e)
    try: class S(t): pass
    except TypeError as e: print(e)
    try: it.attribute = 1
    except AttributeError as e: print(e)
