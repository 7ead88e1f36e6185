#: about: ascii escapes what __repr__ gives, and wants a str
#: kind: language
#: stdout:
#| \xe9\u65e5\U0001f600 [\xe9] plain \xfc str T T
#| TypeError: __repr__ returned non-string (type int)
#| TypeError: __repr__ returned non-string (type NoneType)
#| TypeError: __repr__ returned non-string (type bytes)
#| TypeError: ascii() takes exactly one argument (0 given)
#| TypeError: ascii() takes exactly one argument (2 given)
#| TypeError: ascii() takes no keyword arguments
#| <__main__.Caf\xe9 <__main__.Café <class '__main__.\xf1'>

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class R:
    def __init__(self, v): self.v = v
    def __repr__(self): return self.v
class T(str): pass
print(ascii(R("é日\U0001f600")), ascii([R("é")]), ascii(R("plain")), ascii(R(T("ü"))), type(ascii(R(T("ü")))).__name__, type(ascii(R(T("u")))).__name__, type(repr(R(T("u")))).__name__)
attempt(ascii, R(5))
attempt(ascii, R(None))
attempt(ascii, R(b"x"))
attempt(ascii)
attempt(ascii, 1, 2)
attempt(ascii, obj=1)
class Café:
    def __repr__(self): return super().__repr__()[:14]
print(ascii(Café()), repr(Café()), ascii(type("ñ", (), {})))
