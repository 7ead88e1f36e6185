#: about: Unions of generic aliases and classes used by programs
#: kind: language
#: stdout:
#| True
#| {'x': int | str, 'y': list[int] | None, 'return': __main__.Node | None}
#| ['int', 'str', 'Node']
#| ('number or text', 'maybe')
#| ['number', 'number', 'text', 'text', 'many', 'many', 'many', None]
#| (Alias | None, True)
#| int | str | float
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| T | None
#| (T,)
#| int | None
#| dict[str, int | None] | list[int | str]
#| tuple[int | str, ...]
#| int | str | float
#| float | int | str
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__or__' requires a 'typing.Union' object but received a 'type'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Node: pass
Maybe = Node | None
show(lambda: isinstance(None, Maybe) and isinstance(Node(), Maybe) and not isinstance(1, Maybe))
def f(x: int | str = 5, *, y: list[int] | None = None) -> Maybe: pass
show(lambda: f.__annotations__)
show(lambda: [t.__name__ for t in (int | str | Node).__args__])
table = {int | str: "number or text", int | None: "maybe"}
show(lambda: (table[str | int], table[None | int]))
def pick(v):
    for t, name in ((int | float, "number"), (str | bytes, "text"), (list | tuple | set, "many")):
        if isinstance(v, t): return name
show(lambda: [pick(v) for v in (1, 2.5, "a", b"b", [], (), {1}, None)])
type Alias = int | str
show(lambda: (Alias | None, (Alias | None).__args__[0] is Alias))
show(lambda: Alias.__value__ | float)
show(lambda: isinstance(1, Alias))
show(lambda: isinstance(1, Alias.__value__))
class G[T]:
    x: T | None
show(lambda: G.__annotations__["x"])
show(lambda: G.__annotations__["x"].__parameters__)
show(lambda: G.__annotations__["x"][int])
show(lambda: dict[str, int | None] | list[int | str])
show(lambda: tuple[int | str, ...])
show(lambda: (int | str).__or__(float))
show(lambda: (int | str).__ror__(float))
show(lambda: (int | str).__or__())
show(lambda: type(int | str).__or__(int, str))
