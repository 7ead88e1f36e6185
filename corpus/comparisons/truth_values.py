#: about: what counts as true
#: kind: language
#: stdout:
#| FTFFTTFFFTFTTFTFTFTFTFTFFTFTTTFTTTTTFFTTFT
#| True [1, 'a']
#| True False False False True False
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType
#| __bool__ should return bool, returned NoneType

class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

class Both(Len):
    def __bool__(self): return True

values = [None, True, False, 0, 1, -1, 0.0, -0.0, 0j, float("nan"), "", "0", " ", b"", b"\0", [], [0], (), ((),), {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), range(3, 0), ..., len, int, Len(0), Len(2), Both(0), object(), iter([]), (x for x in ()), bytearray(), memoryview(b""), slice(0), type(None), {}.keys(), {1: 1}.values()]
print("".join("T" if v else "F" for v in values))
print([bool(v) for v in values] == [not not v for v in values], [v for v in (0, 1, "", "a") if v])
print(all([]), any([]), all([[]]), any([[]]), all("ab"), any(["", 0, ()]))

class Bad:
    def __bool__(self): return None

for operation in (lambda: bool(Bad()), lambda: not Bad(), lambda: Bad() and 1, lambda: 1 if Bad() else 2, lambda: [1 for _ in "a" if Bad()], lambda: any([Bad()]), lambda: list(filter(None, [Bad()]))):
    try:
        operation()
    except TypeError as error:
        print(error)
