#: about: shadowing and unshadowing builtins by globals, classes and locals
#: kind: language
#: imports: math
#: stdout:
#| 1
#| shadowed shadowed
#| 2 3
#| name 'len' is not defined
#| None
#| 5 class str 7
#| (['a', 'b'], {'a': 1})
#| ['fake', 3] ['fake', 2]
#| [0, 1]
#| True __main__
#| global sum global sum
#| 2
#| [my int] 5 int False
#| 4
#| 1
#| 2
#| 5
#| NameError: name 'undefined_thing' is not defined
#| 2
#| {1}
#| 2 3 True
#| ('A.f', 'alias of super has no __class__ cell unless named')
#| RuntimeError: super(): __class__ cell not found
#| A.f
#| True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(len([1]))
def f(): return len([1, 2])
len = lambda x: "shadowed"
print(f(), len(0))
del len
print(f(), len("abc"))
try: del len
except NameError as e: print(e)
def g():
    print = None
    return print
print(g())
class C:
    str = "class str"
    def m(self): return str(5)
    v = str
    int = int
    n = int("7")
print(C().m(), C.v, C.n)
def h(list=list, *, dict=dict): return list("ab"), dict(a=1)
print(h())
globals()["range"] = lambda n: ["fake", n]
print([i for i in range(3)], list(range(2)))
del range
print(list(range(2)))
True_ = True
print(True_ is True, __name__)
def i():
    global sum
    sum = lambda s: "global sum"
    return sum([1])
print(i(), sum([2]))
del sum
print(sum([2]))
class int(int):
    def __repr__(self): return "my int"
print([int(3)], int("4") + 1, type(3).__name__, isinstance(3, int))
del int
print(int("4"))
for max in range(2): pass
print(max)
del max
print(max(1, 2))
[min := 5, min]
print(min)
del min
attempt(lambda: undefined_thing)
import math as abs
print(abs.floor(2.5))
del abs
try: raise ValueError("v")
except ValueError as set: pass
print(set([1]))
object_ = object
class object: pass
class P: pass
class Q(object): pass
print(len(P.mro()), len(Q.mro()), P.mro()[1] is object_)
del object
class super_:
    pass
def uses_super():
    class A:
        def f(self): return "A.f"
    class B(A):
        def f(self):
            s = super
            return "alias of super has no __class__ cell unless named"
        def g(self):
            s = super
            return s(B, self).f()
    return B().g(), B().f()
print(uses_super())
def alias():
    sup = super
    class A:
        def f(self): return "A.f"
    class B(A):
        def f(self): return sup().f()
        def g(self):
            __class__
            return sup().f()
    attempt(B().f)
    attempt(B().g)
alias()
NotImplemented_ = NotImplemented
__debug__value = __debug__
print(__debug__value)
