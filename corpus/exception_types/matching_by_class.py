#: about: which handlers catch what: subclasses, tuples, several bases, virtual ones
#: kind: language
#: stdout:
#| ['A', 'A', 'lookup', 'lookup', 'lookup', 'other', 'base', 'base', 'A', 'lookup', 'lookup']
#| not by the check v
#| catching classes that do not inherit from BaseException is not allowed
#| asked
#| caught

class A(Exception): pass
class B(A): pass
class C(B, KeyError): pass
def which(e):
    try: raise e
    except (KeyError, IndexError): return "lookup"
    except A: return "A"
    except Exception: return "other"
    except BaseException: return "base"
print([which(e) for e in (A(), B(), C(), KeyError(), IndexError(), ValueError(), SystemExit(), GeneratorExit(), A, C, KeyError)])
class Virtual(type):
    def __instancecheck__(cls, x): return True
    def __subclasscheck__(cls, x): return True
class V(Exception, metaclass=Virtual): pass
try:
    try: raise ValueError("v")
    except V: print("virtual")
except ValueError as e: print("not by the check", e)
t = (ValueError, (KeyError, TypeError))
try:
    try: raise TypeError("nested")
    except t: print("never")
except TypeError as e: print(e)
def dynamic(): print("asked"); return ValueError
try: raise ValueError
except dynamic(): print("caught")
try: pass
except dynamic(): print("never")
