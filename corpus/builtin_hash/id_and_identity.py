#: about: id is one number while the object lives
#: kind: language
#: stdout:
#| int True True True True True True
#| TypeError: id() takes exactly one argument (0 given)
#| TypeError: id() takes exactly one argument (2 given)
#| TypeError: id() takes no keyword arguments
#| True False False True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

a, b = object(), object()
print(type(id(a)).__name__, id(a) == id(a), id(a) != id(b), id(a) > 0, id(None) == id(None), id(int) == id(type(3)), id(a) == id([a][0]))
attempt(id)
attempt(id, 1, 2)
attempt(id, obj=1)
x = [1]
y = x
print(id(x) == id(y), id(x) == id([1]), id(x.append) is None, len({id(o) for o in [object(), object(), object()]}) > 0)
