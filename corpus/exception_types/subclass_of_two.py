#: about: a class of two exception types has the members and the text of both
#: kind: language
#: stdout:
#| 'k' n A('k')
#| 'k' n
#| [Errno 2] two: 'file' 2 file (2, 'two') C
#| [Errno 2] two: 'file' 2 file (2, 'two')
#| 3
#| lookup 'caught'
#| lookup 'caught'

class A(KeyError, AttributeError): pass
a = A("k", name="n")
print(str(a), a.name, repr(a))
class B(AttributeError, KeyError): pass
b = B("k", name="n")
print(str(b), b.name)
class C(OSError, ValueError): pass
c = C(2, "two", "file")
print(c, c.errno, c.filename, c.args, type(c).__name__)
class D(ValueError, OSError): pass
d = D(2, "two", "file")
print(d, d.errno, d.filename, d.args)
class E(StopIteration, ValueError): pass
print(E(3).value)
for t in (A, B):
    try: raise t("caught")
    except LookupError as e: print("lookup", e)
