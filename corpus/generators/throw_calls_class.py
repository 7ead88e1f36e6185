#: about: throw(cls) calls the class, and what that gives counts
#: kind: language
#: stdout:
#| inside: ValueError 
#| 1
#| 1
#| inside: TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not int
#| 1
#| 1
#| inside: TypeError Needs.__init__() missing 2 required positional arguments: 'a' and 'b'
#| 1
#| 1
#| inside: KeyError 'init'
#| 1
#| 1
#| inside: ValueError v
#| 1
#| 1

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class Odd(Exception):
    def __new__(cls, *args): return 5
class Needs(Exception):
    def __init__(self, a, b): pass
class Fails(Exception):
    def __init__(self): raise KeyError("init")
def gen():
    while True:
        try: yield 1
        except Exception as e: print("inside:", type(e).__name__, e)
for exc in ValueError, Odd, Needs, Fails, ValueError("v"):
    g = gen()
    next(g)
    t(g.throw, exc)
    t(next, g)
