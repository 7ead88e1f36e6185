#: about: Descriptors that learn their names
#: kind: language
#: stdout:
#| ('a', 'c', 'c', 'C')
#| (5, 'unset')
#| AttributeError: 'Field' object has no attribute 'name'
#| C
#| t!
#| made
#| ('G', 'f')

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Field:
    def __set_name__(self, owner, name): self.owner, self.name = owner.__name__, name
    def __get__(self, obj, typ=None):
        if obj is None: return self
        return vars(obj).get("_" + self.name, "unset")
    def __set__(self, obj, v): setattr(obj, "_" + self.name, v)
class C:
    a = Field()
    b = c = Field()
show(lambda: (C.a.name, C.b.name, C.c.name, C.a.owner))
x = C()
x.a = 5
show(lambda: (x.a, x.b))
C.later = Field()
show(lambda: C.later.name)
class D(C): pass
show(lambda: D.a.owner)
class Tuple2(Field):
    def __set_name__(self, owner, name):
        super().__set_name__(owner, name + "!")
E = type("E", (), {"t": Tuple2()})
show(lambda: E.t.name)
class Meta(type):
    def __new__(m, n, b, ns):
        ns["made"] = Field()
        return super().__new__(m, n, b, ns)
class F(metaclass=Meta): pass
show(lambda: F.made.name)
class G:
    f = Field()
    f.__set_name__(int, "by hand")
show(lambda: (G.f.owner, G.f.name))
