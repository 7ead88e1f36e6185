#: about: __type_params__ of classes: what type() reads from the namespace, setting and deleting
#: kind: language
#: profile: compat
#: stdout:
#| (T, Ts, P) ['TypeVar', 'TypeVarTuple', 'ParamSpec'] ()
#| None
#| ()
#| None
#| (1,)
#| None
#| []
#| None
#| None
#| None
#| ab
#| TypeError cannot delete '__type_params__' attribute of immutable type 'Plain'
#| ab
#| TypeError cannot set '__type_params__' attribute of immutable type 'int'
#| TypeError cannot set '__type_params__' attribute of immutable type 'int'
#| () ()
#| (1, 2)
#| 5
#| () (__main__.G[int, str, [bool]],)
#| TypeError descriptor '__type_params__' for 'type' objects doesn't apply to a 'int' object

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class G[T, *Ts, **P]:
    pass


class Plain:
    pass


def put(cls, value):
    cls.__type_params__ = value


def delete(cls):
    del cls.__type_params__


print(G.__type_params__, [type(p).__name__ for p in G.__type_params__], Plain.__type_params__)
for value in [(), (1,), [], None, "ab"]:
    attempt(put, Plain, value)
    print(Plain.__type_params__)
attempt(delete, Plain)
attempt(lambda: Plain.__type_params__)
attempt(put, int, ())
attempt(delete, int)
print(int.__type_params__, type.__type_params__)
attempt(lambda: type("A", (), {"__type_params__": (1, 2)}).__type_params__)
attempt(lambda: type("A", (), {"__type_params__": 5}).__type_params__)


class Child(G[int, str, [bool]]):
    pass


print(Child.__type_params__, Child.__orig_bases__)
attempt(lambda: type.__dict__["__type_params__"].__get__(1))
