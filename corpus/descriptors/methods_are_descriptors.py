#: about: functions bind through __get__
#: kind: language
#: stdout:
#| ('c', 1) ('c', 2) ('c', 3) ('c', 4)
#| True c
#| c 5 len
#| __get__(None, None) is invalid
#| True False True
#| upper ABC ABC list.append
#| descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#| function method method_descriptor builtin_function_or_method getset_descriptor method_descriptor
#| (1,)

class C:
    def m(self, x=0): return (self.tag, x)
    tag = "c"

c = C()
print(c.m(1), C.m(c, 2), C.m.__get__(c)(3), C.m.__get__(c, C)(4))
def free(self): return self.tag
c.free = free
C.bound = free
print(c.free is free, c.bound())
print(free.__get__(c)(), (lambda self: self).__get__(5)(), len.__name__)
try:
    free.__get__(None, None)
except TypeError as error:
    print(error)
print(C.m is C.m, c.m is c.m, c.m == c.m)
print("abc".upper.__name__, str.upper("abc"), str.upper.__get__("abc")(), [].append.__qualname__)
try:
    str.upper.__get__(5)
except TypeError as error:
    print(error)
print(type(C.m).__name__, type(c.m).__name__, type(str.upper).__name__, type("".upper).__name__, type(int.real).__name__, type(str.join).__name__)

class Callable:
    def __call__(self, *a): return a

class D: f = Callable()
print(D().f(1))
