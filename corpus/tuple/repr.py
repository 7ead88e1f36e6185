#: about: repr of tuples, nested, of one, recursive through lists, with failing items
#: kind: language
#: stdout:
#| () (1,) (1, 2) ((),) (('a',), [1], {2: 3}, None) ("'",) ('"',) (1.0, 2j, b'x', Ellipsis) (1,) (1, 2) (1,) (1,) ('\xe9',)
#| ([(...)], 1) [([...], 1)] [([(...)], 1)]
#| KeyError: 'repr' TypeError: __repr__ returned non-string (type int) (act, []) ([(...)], 1)
#| (1,) [()] R(1, 2) (R(),) ((1,),)    (1, 2) (1, 2) TypeError: expected 0 arguments, got 1 TypeError: descriptor '__repr__' requires a 'tuple' object but received a 'list' TypeError: unsupported format string passed to tuple.__format__

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

print((), (1,), (1, 2), ((),), (("a",), [1], {2: 3}, None), ("'",), ('"',), (1.0, 2j, b"x", ...), str((1,)), f"{(1, 2)}", "%s" % ((1,),), "{}".format((1,)), ascii(("é",)))
l = []
t = (l, 1)
l.append(t)
print(t, l, [t])
class Bad:
    def __repr__(self): raise KeyError("repr")
class Five:
    def __repr__(self): return 5
class Act:
    def __repr__(self):
        l.clear()
        return "act"
print(attempt(repr, (1, Bad())), attempt(repr, (Five(),)), (Act(), l), repr(t))
class T(tuple): pass
class R(tuple):
    def __repr__(self): return f"R{super().__repr__()}"
print(T((1,)), [T()], R((1, 2)), (R(),), T((T((1,)),)), f"{T((1, 2))!s:>9}", (1, 2).__repr__(), attempt(().__repr__, 1), attempt(tuple.__repr__, [1]), attempt(format, (1,), "5"))
