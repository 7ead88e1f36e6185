#: about: complex() of numbers and strings, and its repr
#: kind: language
#: stdout:
#| 0j (1+0j) (1+2j) (1.5-2.5j) (1+2j) (-1500-2j) 3j (1+2j) (5+0j) 1j -1j (inf+0j) (nan+infj)
#| (3+0j) 4j (1+2j) (1+0j) 1j 1e+20j (1e+16+1j) 1j (0.1+0.2j) 1e-10j (1e+16-1e+16j) (inf-infj) nanj
#| (1+2j) 1j [1j, (2+0j)] 1j (1+1j) (-0-1j) 0j (-0-0j) (-0+0j) (-0-0j) -0j -0j
#| (2+2j) False True (3+0j) (1-2j) 5.0 <class 'float'>
#| (5+6j) (2.5+0j) (7+0j) (2.5+7j)
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| 10j
#| ValueError complex() arg is a malformed string
#| ValueError complex() arg is a malformed string
#| TypeError complex() argument 'real' must be a real number, not str
#| TypeError complex() argument 'imag' must be a real number, not str
#| TypeError complex() argument must be a string or a number, not list
#| TypeError complex() argument must be a string or a number, not NoneType
#| TypeError complex() takes at most 2 arguments (3 given)
#| TypeError complex() got an unexpected keyword argument 'object'
#| TypeError complex() argument must be a string or a number, not bytes

print(complex(), complex(1), complex(1, 2), complex(1.5, -2.5), complex("1+2j"), complex("-1.5e3-2J"), complex(" 3j "), complex("(1+2j)"), complex("5"), complex("j"), complex("-j"), complex("1e400"), complex("nan+infj"))
print(complex(real=3), complex(imag=4), complex(1, imag=2), complex(True), complex(1j), 1e20j, 1e16 + 1j, 1.0j, 0.1 + 0.2j, 1e-10j, complex(1e16, -1e16), complex(inf := float("inf"), -inf), complex(0, float("nan")))
print(repr(1 + 2j), str(1j), [1j, 2 + 0j], f"{1j}", "%s" % (1 + 1j), -1j, 0 + 0j, complex(-0.0, -0.0), complex(-0.0, 0.0), -(0j), complex("-0j"), complex("0-0j"))
print((1 + 2j).__add__(1), (1 + 2j).__eq__(1), (1j).__bool__(), complex.from_number(3), complex(1 + 2j).conjugate(), complex.__abs__(3 + 4j), type(1j.real))

class C:
    def __complex__(self): return 5 + 6j

class F:
    def __float__(self): return 2.5

class I:
    def __index__(self): return 7

print(complex(C()), complex(F()), complex(I()), complex(F(), I()))

def attempt(*args, **kw):
    try: print(complex(*args, **kw))
    except (TypeError, ValueError) as error: print(type(error).__name__, error)

for text in ("", "1+", "1 + 2j", "abc", "1+2", "((1j))", "1j+2", "1+2jj", "(1+2j", "1_0j", "j1", "1\x00"): attempt(text)
attempt("1", 2)
attempt(1, "2")
attempt([])
attempt(None)
attempt(1, 2, 3)
attempt(object=1)
attempt(b"1j")
