#: about: data and non-data descriptors against instance attributes
#: kind: language
#: profile: compat
#: stdout:
#| ('data', True, 'C') ('non-data', True, 'C') ('data', False, 'C') ('non-data', False, 'C')
#| ('data', True, 'C') instance wins {'d': 'hidden', 'n': 'instance wins'}
#| set 5
#| delete
#| plain
#| ('non-data', True, 'C')
#| SetOnly
#| 8
#| __delete__
#| ('data', True, 'Child') ('non-data', False, 'Child')
#| hidden
#| read-only

class Data:
    def __get__(self, obj, cls=None): return ("data", obj is not None, cls.__name__)
    def __set__(self, obj, value): print("set", value)
    def __delete__(self, obj): print("delete")

class NonData:
    def __get__(self, obj, cls=None): return ("non-data", obj is not None, cls.__name__)

class SetOnly:
    def __set__(self, obj, value): vars(obj)["so"] = value * 2

class C:
    d = Data()
    n = NonData()
    so = SetOnly()

c = C()
print(c.d, c.n, C.d, C.n)
vars(c).update(d="hidden", n="instance wins")
print(c.d, c.n, vars(c))
c.d = 5
del c.d
c.n = "plain"
print(c.n)
del c.n
print(c.n)
print(type(c.so).__name__)
c.so = 4
print(c.so)
try:
    del c.so
except AttributeError as error:
    print(error)
class Child(C): pass
print(Child().d, Child.n)
C.d = "replaced on the class"
print(c.d)

class ReadOnly:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): raise AttributeError("read-only")

class R: x = ReadOnly()
try:
    R().x = 2
except AttributeError as error:
    print(error)
