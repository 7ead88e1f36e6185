#: about: __text_signature__ and __doc__ of types
#: kind: language
#: stdout:
#| object () True
#| type None True
#| property (fget=None, fset=None, fdel=None, doc=None) True
#| classmethod (function, /) True
#| staticmethod (function, /) True
#| super None True
#| bool (object=False, /) True
#| int None True
#| list (iterable=(), /) True
#| NoneType () True
#| None (a, b) D(a, b)
#| --
#|
#| Text of D.
#| attribute '__text_signature__' of 'type' objects is not writable
#| attribute '__text_signature__' of 'type' objects is not writable
#| 'C' object has no attribute '__text_signature__'

for t in (object, type, property, classmethod, staticmethod, super, bool, int, list, type(None)):
    print(t.__name__, t.__text_signature__, bool(t.__doc__))
class C: pass
class D:
    "D(a, b)\n--\n\nText of D."
print(C.__text_signature__, D.__text_signature__, D.__doc__)
for attempt in (lambda: setattr(C, "__text_signature__", 1), lambda: delattr(C, "__text_signature__"), lambda: C().__text_signature__):
    try: print(attempt())
    except AttributeError as e: print(e)
