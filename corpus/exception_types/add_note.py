#: about: notes are a list of strs in __notes__
#: kind: language
#: stdout:
#| False None ['a']
#| ['a', 'b', 'c'] S
#| TypeError: ValueError.add_note() takes exactly one argument (0 given)
#| TypeError: add_note() argument must be str, not int
#| TypeError: add_note() argument must be str, not None
#| TypeError: add_note() argument must be str, not bytes
#| TypeError: ValueError.add_note() takes exactly one argument (2 given)
#| TypeError: ValueError.add_note() takes no keyword arguments
#| TypeError: Cannot add note: __notes__ is not a list
#| ('tuple',)
#| ['e'] {'__notes__': ['e']}
#| ['f']
#| LookupError: notes
#| ['of the class', 'shared'] {}

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

e = ValueError("v")
print(hasattr(e, "__notes__"), e.add_note("a"), e.__notes__)
e.add_note("b")
class S(str): pass
e.add_note(S("c"))
print(e.__notes__, type(e.__notes__[2]).__name__)
attempt(e.add_note)
attempt(e.add_note, 1)
attempt(e.add_note, None)
attempt(e.add_note, b"x")
attempt(e.add_note, "a", "b")
attempt(e.add_note, note="a")
e.__notes__ = ("tuple",)
attempt(e.add_note, "d")
print(e.__notes__)
e.__notes__ = []
e.add_note("e")
print(e.__notes__, vars(e))
del e.__notes__
e.add_note("f")
print(e.__notes__)
class P(Exception):
    @property
    def __notes__(self): raise LookupError("notes")
attempt(P().add_note, "x")
class Q(Exception): __notes__ = ["of the class"]
q = Q()
q.add_note("shared")
print(Q.__notes__, vars(q))
