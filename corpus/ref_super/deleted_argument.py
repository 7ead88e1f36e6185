#: about: zero-argument super() without its argument or its class cell
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| f <class 'method-wrapper'>
#| g <super: <class 'A'>, <A object>>
#| h None
#| i <class 'super'>
#| j <class '__main__.A'>
#| --
#| f <class 'type'>
#| g <class 'super'>
#| h <class 'NoneType'>
#| i <class 'type'>
#| j <class 'type'>
#| f UnboundLocalError cannot access local variable 's' where it is not associated with a value
#| g RuntimeError super(): arg[0] deleted
#| h UnboundLocalError cannot access local variable 's' where it is not associated with a value
#| i RuntimeError super(): arg[0] deleted
#| j UnboundLocalError cannot access local variable 's' where it is not associated with a value
#| k UnboundLocalError cannot access local variable 's' where it is not associated with a value
#| l RuntimeError super(): arg[0] deleted
#| n RuntimeError super(): no arguments
#| o RuntimeError super(): no arguments
#| p AttributeError 'super' object has no attribute 'f'
#| q RuntimeError super(): no arguments
#| r TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (D).
#| t TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (D).
#| u TypeError 'int' object is not callable
#| v AttributeError 'super' object has no attribute 'f'
#| w AttributeError 'super' object has no attribute 'f'
#| x AttributeError 'super' object has no attribute 'f'
#| y TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (D).
#| z TypeError super() expected at most 2 arguments, got 3
#| a1 TypeError super() argument 1 must be a type, not int
#| a2 TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (D).
#| a3 NameError name 'undefined' is not defined
#| a4 TypeError D.__init__() takes exactly one argument (the instance to initialize)
#| a5 tuple (True, 'super')
#| a6 AttributeError 'super' object has no attribute 'f'
#| a7 AttributeError 'super' object has no attribute 'f'
#| <class 'RuntimeError'> super(): no arguments
#| a8 type 
#| a9 UnboundLocalError cannot access local variable 'super' where it is not associated with a value
#| NameError cannot access free variable '__class__' where it is not associated with a value in enclosing scope
#| RuntimeError super(): empty __class__ cell
#| NameError cannot access free variable '__class__' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable '__class__' where it is not associated with a value in enclosing scope
#| RuntimeError super(): empty __class__ cell

class M(type):
    def __init__(c, *a):
        for n in ('f', 'g', 'h', 'i','j'):
            try: print(n, getattr(c(), n)())
            except Exception as e: print(n, type(e).__name__, e)
class A(metaclass=M):
    def __init_subclass__(cls): pass
    def f(self): return type(super().__init__)
    def g(self): return super()
    def h(self): return super().__init__()
    def i(self): return super().__class__
    def j(self): return __class__
print('--')
class B:
    def __new__(cls): return object.__new__(cls)
    def __set_name__(s, o, n):
        pass
class X:
    def __set_name__(s, o, n):
        for n in ('f', 'g', 'h', 'i','j'):
            try: print(n, type(getattr(o(), n)()))
            except Exception as e: print(n, type(e).__name__, e)
class C:
    x = X()
    def f(self): return type(super().__init__)
    def g(self): return super()
    def h(self): return super().__init__()
    def i(self): return super().__class__
    def j(self): return __class__
class D:
    def f(s): del s; return super().__init__
    def g(s): del s; return super()
    def h(s): del s; return super().__init__()
    def i(s): del s; return super().__class__
    def j(s):
        del s; return super().__init__(), lambda: s
    def k(s):
        del s; return super().__init__, lambda: s
    def l(s, /): del s; super().x = 1
    def m(s, /):
        del s; super().x += 1
    def n(*s):
        return super().f
    def o(*s, k=1):
        return super().f()
    def p(s):
        return [super().f for _ in 'a']
    def q(s):
        return (lambda: super().f)()
    def r(s):
        return (lambda x: super().f)(3)
    def t(s):
        s = 3
        return super().f
    def u(s):
        super = 5
        return super().f
    def v(s):
        return super(D).f
    def w(s):
        return super(*()).f
    def x(s):
        return super(**{}).f
    def y(s):
        def k(self): return super().f
        return k(3)
    def z(s):
        return super(D, s, 3).f
    def a1(s):
        return super(1, s).f
    def a2(s):
        return super(D, 1).f()
    def a3(s):
        return super(undefined, s).f
    def a4(s):
        return super().__init__(1)
    def a5(s):
        return super().__eq__(s), super().__class__.__name__
    def a6(s):
        yield super().f
    async def a7(s):
        return super().f
    def a8(s):
        class Q:
            try: super().f
            except Exception as e: print(type(e), e)
            y = 1
        return Q
    def a9(s):
        del super
for n in 'f g h i j k l n o p q r t u v w x y z a1 a2 a3 a4 a5 a6 a7 a8 a9'.split():
    try:
        r = getattr(D(), n)()
        if n == 'a6': r = next(r)
        if n == 'a7': r.send(None)
        print(n, type(r).__name__, r if n == 'a5' else '')
    except Exception as e: print(n, type(e).__name__, e)
class E:
    def f(self): return super().x
    def g(self): return super()
    def h(self): return super().x()
    def i(self): return __class__
    def j(self): return super().__class__
    for k in (f, g, h, i, j):
        try: k(1)
        except Exception as e: print(type(e).__name__, e)
