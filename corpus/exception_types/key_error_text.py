#: about: str of a KeyError is the repr of its one argument
#: kind: language
#: stdout:
#|  | KeyError() | ()
#| 'k' | KeyError('k') | ('k',)
#| 1 | KeyError(1) | (1,)
#| ('a', 'b') | KeyError('a', 'b') | ('a', 'b')
#| None | KeyError(None) | (None,)
#| ('t',) | KeyError(('t',)) | (('t',),)
#| "it's" | KeyError("it's") | ("it's",)
#| '\n' | KeyError('\n') | ('\n',)
#| KeyError('in') | KeyError(KeyError('in')) | (KeyError('in'),)
#| '' | KeyError('') | ('',)
#| 'x' 'y' 'z'
#| 'q' ('q',)
#| (1, 2) ((1, 2),)
#| 'pop from an empty set' ('pop from an empty set',)
#| 'popitem(): dictionary is empty' ('popitem(): dictionary is empty',)
#| 'r' ('r',)
#| 'p' ('p',)
#| 'm' ('m',)
#| 'f' ('f',)
#| 'nothing' ('nothing',)

for args in ((), ("k",), (1,), ("a", "b"), (None,), (("t",),), ("it's",), ("\n",), (KeyError("in"),), ("",)):
    e = KeyError(*args)
    print(str(e), "|", repr(e), "|", e.args)
class Sub(KeyError): pass
print(str(Sub("x")), f"{Sub('y')}", "%s" % Sub("z"))
for f in (lambda: {}["q"], lambda: {}[1, 2], lambda: set().pop(), lambda: {}.popitem(), lambda: set().remove("r"), lambda: {}.pop("p"), lambda: "%(m)s" % {}, lambda: "{f}".format(), lambda: globals()["nothing"]):
    try: f()
    except KeyError as e: print(e, e.args)
