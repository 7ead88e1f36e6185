#: about: == and hash of generic aliases
#: kind: language
#: stdout:
#| (True, False, False, False, False, True)
#| (True, True, False)
#| 1
#| TypeError: unhashable type: 'list'
#| True
#| TypeError: '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
#| ValueError: eq
#| (False, True)
#| True
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: (list[int] == list[int], list[int] != list[int], list[int] == list[str], list[int] == tuple[int], list[int] == list, hash(list[int]) == hash(list[int])))
show(lambda: (tuple[int, str] == tuple[(int, str)], tuple[()] == tuple[()], dict[str, int] == dict[int, str]))
show(lambda: {list[int]: 1}[list[int]])
show(lambda: hash(list[[]]))
show(lambda: list[[int]] == list[[int]])
show(lambda: list[int] < list[int])
class E:
    def __eq__(self, o): raise ValueError("eq")
    __hash__ = object.__hash__
show(lambda: list[E()] == list[E()])
show(lambda: (next(iter(tuple[int])) == tuple[int], next(iter(tuple[int])) == next(iter(tuple[int]))))
show(lambda: list[1] == list[1.0])
show(lambda: list[list[int]] == list[list[int]])
