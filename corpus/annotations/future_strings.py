#: about: under the future import annotations are strings
#: kind: language
#: stdout:
#| {'x': 'int', 'y': 'list[undefined]'}
#| {'a': 'undefined', 'args': 'int | None', 'k': "'text'", 'return': 'dict[str, (1, 2)]'} True
#| {'a': 'undefined.attr', 'b': 'lambda x: x + 1', 'c': "f'{x!r:>{y}}'"} {'o': 'C[int, ...]', 'return': 'None'}
#| {'x': 'T', 'return': 'T'}

from __future__ import annotations

x: int = 1
y: list[undefined]


def f(a: undefined, *args: int | None, k: "text" = 1) -> dict[str, (1, 2)]:
    pass


class C:
    a: undefined.attr
    b: lambda x: x + 1
    c: f"{x!r:>{y}}" = 2

    def m(self, o: C[int, ...]) -> None: ...


print(__annotations__)
print(f.__annotations__, f.__annotate__(1) == f.__annotations__)
print(C.__annotations__, C.m.__annotations__)


def g[T: undefined](x: T) -> T:
    pass


print(g.__annotations__)
