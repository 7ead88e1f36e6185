#: about: a subclass of property, and properties made in a loop
#: kind: language
#: stdout:
#| read x
#| 3
#| write 4
#| logged
#| 1 20 3 [1, 20, 3]
#| list index out of range

class logged(property):
    def __get__(self, obj, owner=None):
        if obj is not None: print("read", self.__name__)
        return super().__get__(obj, owner)

class C:
    @logged
    def x(self): return 3
    @x.setter
    def x(self, v): print("write", v)

c = C()
print(c.x)
c.x = 4
print(type(C.x).__name__)

class Vector:
    def __init__(self, *values): self.values = list(values)

for index, name in enumerate("xyz"):
    def get(self, index=index): return self.values[index]
    def put(self, value, index=index): self.values[index] = value
    setattr(Vector, name, property(get, put))
v = Vector(1, 2, 3)
v.y = 20
print(v.x, v.y, v.z, v.values)
try:
    Vector(1).z
except IndexError as error:
    print(error)
