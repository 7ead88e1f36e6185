#: about: complex() of texts
#: kind: language
#: stdout:
#| 0 ((1+0j), 1j, (1+2j), (-1500-0.0025j), (1+2j), 1j, -1j, 1j, (1+1j), (10+20j))
#| 1 ((inf+0j), -infj, (nan+infj), (inf+nanj), infj, (-0-0j), -0j, (0.5+0.5j), (1+2j))
#| 2 ((3+4j), 1j, 100000j, (1+0j), -1j)
#| 3 ValueError: complex() arg is a malformed string
#| 4 ValueError: complex() arg is a malformed string
#| 5 ValueError: complex() arg is a malformed string
#| 6 ValueError: complex() arg is a malformed string
#| 7 ValueError: complex() arg is a malformed string
#| 8 ValueError: complex() arg is a malformed string
#| 9 ValueError: complex() arg is a malformed string
#| 10 ValueError: complex() arg is a malformed string
#| 11 ValueError: complex() arg is a malformed string
#| 12 ValueError: complex() arg is a malformed string
#| 13 ValueError: complex() arg is a malformed string
#| 14 ValueError: complex() arg is a malformed string
#| 15 ValueError: could not convert string to complex: '1__0j'
#| 16 ValueError: complex() arg is a malformed string
#| 17 ValueError: complex() arg is a malformed string
#| 18 ValueError: complex() arg is a malformed string
#| 19 TypeError: complex() argument must be a string or a number, not bytes
#| 20 TypeError: complex() argument 'real' must be a real number, not str
#| 21 TypeError: complex() argument 'real' must be a real number, not str
#| 22 TypeError: complex() argument 'imag' must be a real number, not str
#| 23 TypeError: complex() argument 'imag' must be a real number, not str

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: (complex("1"), complex("1j"), complex("1+2j"), complex("-1.5e3-2.5E-3j"), complex(" ( 1+2j ) "), complex("j"), complex("-j"), complex("+J"), complex("1+j"), complex("1_0+2_0j")),
    lambda: (complex("inf"), complex("-infj"), complex("nan+infj"), complex("Infinity-nanj"), complex("1e400j"), complex("-0-0j"), complex("0-0j"), complex(".5+.5j"), complex("1.+2.j")),
    lambda: (complex("٣+٤j"), complex("\u30001j\n"), complex("1e5j"), complex("(1)"), complex("(-j)")),
    lambda: complex(""),
    lambda: complex(" "),
    lambda: complex("()"),
    lambda: complex("1 + 2j"),
    lambda: complex("1+2"),
    lambda: complex("1+2i"),
    lambda: complex("1j+2"),
    lambda: complex("1++2j"),
    lambda: complex("(1+2j"),
    lambda: complex("1+2j)"),
    lambda: complex("((1))"),
    lambda: complex("1jj"),
    lambda: complex("1__0j"),
    lambda: complex("1+2j\x00"),
    lambda: complex("\ud800"),
    lambda: complex("1.5.5j"),
    lambda: complex(b"1j"),
    lambda: complex("1", 2),
    lambda: complex("1", imag=2),
    lambda: complex(1, "2"),
    lambda: complex(1j, "2"),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
