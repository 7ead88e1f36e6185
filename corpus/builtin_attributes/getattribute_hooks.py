#: about: getattr, hasattr, setattr and delattr through guest hooks
#: kind: language
#: stdout:
#| got x fell gone True None None fell gone
#| [('get', 'x'), ('get', 'gone'), ('fallback', 'gone'), ('get', 'x'), ('set', 'a', 1), ('del', 'b'), ('get', 'gone'), ('fallback', 'gone'), ('set', 'c', 5), ('del', 'd')]
#| 1 meta other meta third True
#| AttributeError: 'C' object has no attribute 'other'
#| ('meta set', 'new')

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

log = []
class H:
    def __getattribute__(self, name):
        log.append(("get", name))
        if name == "gone": raise AttributeError(name)
        return "got " + name
    def __getattr__(self, name):
        log.append(("fallback", name))
        if name == "never": raise KeyError(name)
        return "fell " + name
    def __setattr__(self, name, value): log.append(("set", name, value))
    def __delattr__(self, name): log.append(("del", name))
h = H()
print(getattr(h, "x"), getattr(h, "gone"), hasattr(h, "x"), setattr(h, "a", 1), delattr(h, "b"), getattr(h, "gone", "default"))
h.c = 5
del h.d
print(log)
class M(type):
    def __getattr__(cls, name): return "meta " + name
    def __setattr__(cls, name, value): log.append(("meta set", name)); super().__init__ and type.__init__
class C(metaclass=M): own = 1
print(C.own, C.other, getattr(C, "third"), hasattr(C, "any"))
attempt(lambda: C().other)
C.new = 1
print(log[-1])
