#: about: __dict__ of classes, modules and exceptions whose type has a guest class before the built-in one
#: kind: language
#: profile: compat
#: imports: string
#: stdout:
#| <class 'mappingproxy'>
#| 1
#| ['__dict__', '__doc__', '__firstlineno__']
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| <class 'mappingproxy'>
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| 3
#| <class 'mappingproxy'>
#| 1
#| ['__dict__', '__doc__', '__firstlineno__']
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| <class 'mappingproxy'>
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| AttributeError attribute '__dict__' of 'type' objects is not writable
#| 3
#| <class 'mappingproxy'>
#| 1
#| 1
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| {'a': 2}
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| TypeError cannot delete __dict__
#| {'a': 2}

def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Base: pass
class Meta1(type, Base): pass
class Meta2(Base, type): pass
class D(metaclass=Meta1): x = 1
class E(metaclass=Meta2): x = 1
for c in D, E:
    t(lambda: type(c.__dict__)); t(lambda: c.__dict__['x']); t(lambda: sorted(vars(c))[:3])
    def d(): del c.__dict__
    t(d)
    def d(): c.__dict__ = {}
    t(d)
    t(lambda: type(Base.__dict__['__dict__'].__get__(c)))
    t(lambda: Base.__dict__['__dict__'].__set__(c, {}))
    t(lambda: Base.__dict__['__dict__'].__delete__(c))
    c.y = 3
    t(lambda: c.y)
class B2: __slots__ = ()
class M3(B2, type): pass
class F(metaclass=M3): x = 1
t(lambda: type(F.__dict__))
import string
class Mod(Base, type(string)): pass
m = Mod('m'); m.a = 1
t(lambda: m.__dict__['a']); t(lambda: vars(m)['a'])
def d(): del m.__dict__
t(d)
def d(): m.__dict__ = {}
t(d)
class Ex(Base, Exception): pass
e = Ex(); e.a = 2
t(lambda: e.__dict__)
def d(): e.__dict__ = 4
t(d)
def d(): del e.__dict__
t(d)
t(lambda: e.__dict__)
