#: about: Re-initialized and shared properties
#: kind: language
#: stdout:
#| new x None
#| new x
#| first replaced
#| 8
#| 'E' object has no attribute '_E__dict_x'
#| E ['x']

class C:
    @property
    def x(self): return "x"
p = C.x
p.__init__(lambda self: "new x")
print(C().x, p.__doc__)
class D: pass
D.y = p
print(D().y)
class Swap:
    @property
    def x(self):
        type(self).x = "replaced"
        return "first"
s = Swap()
print(s.x, s.x)
class E:
    @property
    def x(self): return self.__dict_x
    @x.setter
    def x(self, v): self.__dict_x = v * 2
    @x.deleter
    def x(self): del self.__dict_x
e = E()
e.x = 4
print(e.x)
del e.x
try: e.x
except AttributeError as err: print(err)
print(E.__name__, [n for n in vars(E) if not n.startswith("__")])
