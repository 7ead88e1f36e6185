#: about: when starred arguments are unpacked, and who is named in errors about them
#: kind: language
#: stdout:
#| 2 start end ((1,), {'a': 2})
#| {'k': 1} start end ((1,), {'k': 1})
#| start end 2 ((0, 1), {'a': 2})
#| __main__.f() argument after ** must be a mapping, not int
#| Value after * must be an iterable, not int
#| __main__.f() argument after * must be an iterable, not int
#| __main__.f() argument after ** must be a mapping, not int
#| Value after * must be an iterable, not int
#| __main__.f() got multiple values for keyword argument 'a'
#| Value after * must be an iterable, not int
#| mine
#| False
#| (('x', 'y', 'z'), {})

def p(x): print(x,end=' '); return x
def f(*a,**k): return a,k
def g():
    print('start',end=' '); yield 1; print('end',end=' ')
print(f(*g(),a=p(2))); print(f(*g(),**p({'k':1}))); print(f(0,*g(),a=p(2)))
for bad in (lambda: f(*1,**2), lambda: f(0,*1), lambda: f(*1), lambda: f(**1), lambda: f(*[1],*2), lambda: f(a=1,**{'a':2})):
    try: bad()
    except TypeError as e: print(e)
def h():
    class C(*5): pass
try: h()
except TypeError as e: print(e)
class I:
    def __iter__(s): raise TypeError('mine')
try: f(*I())
except TypeError as e: print(e)
t=(1,2); print(f(*t)[0] is t)
class S(list):
    def __iter__(s): return iter('xyz')
print(f(*S([1])))
