#: about: what classes list combines with, slots and multiple bases
#: kind: language
#: stdout:
#| TypeError: multiple bases have instance lay-out conflict TypeError: multiple bases have instance lay-out conflict TypeError: multiple bases have instance lay-out conflict
#| [1, ('M', 2)] [1, ('M', 2), 1, ('M', 2)] ['M', 'Mixin', 'list', 'object']
#| [1] 5 AttributeError: 'S' object has no attribute 'b' AttributeError: 'S' object has no attribute 'c' and no __dict__ for setting new attributes TypeError: vars() argument must have __dict__ attribute
#| ['x', 'y'] 7 {'c': 7}
#| [1] ['D', 'D1', 'D2', 'list', 'object'] True True
#| D1 [1, 2] TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

print(attempt(lambda: type("A", (list, tuple), {})), attempt(lambda: type("A", (list, dict), {})), attempt(lambda: type("A", (list, int), {})))
class Mixin:
    def double(self): return self * 2
    def append(self, x): super().append((self.__class__.__name__, x))
class M(Mixin, list): pass
m = M([1])
m.append(2)
print(m, m.double(), [c.__name__ for c in M.mro()])
class S(list):
    __slots__ = ("a", "b")
s = S([1])
s.a = 5
print(s, s.a, attempt(lambda: s.b), attempt(lambda: setattr(s, "c", 1)), attempt(lambda: vars(s)))
class T(S): pass
t = T("xy")
t.c = 7
print(t, t.c, vars(t))
class D1(list): pass
class D2(list): pass
class D(D1, D2): pass
print(D([1]), [c.__name__ for c in D.mro()], issubclass(D, list), D() == D1())
d = D([1, 2])
d.__class__ = D1
print(type(d).__name__, d, attempt(lambda: setattr(d, "__class__", list)), attempt(lambda: setattr([], "__class__", D1)))
