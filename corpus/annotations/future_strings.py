#: about: under the future import annotations are strings
#: kind: language
#: tests: module:__future__
#: stdout:
#| {'x': 'int', 'y': 'list[undefined]'}
#| {'a': 'undefined', 'args': 'int | None', 'k': "'text'", 'return': 'dict[str, (1, 2)]'} True
#| {'a': 'undefined.attr', 'b': 'lambda x: x + 1', 'c': "f'{x!r:>{y}}'"} {'o': 'C[int, ...]', 'return': 'None'}
#| {'x': 'T', 'return': 'T'}
#| _Feature((3, 7, 0, 'beta', 1), None, 16777216) True None ['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations']
#| [_Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16), _Feature((2, 2, 0, 'alpha', 1), (2, 3, 0, 'final', 0), 0), _Feature((2, 2, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 131072), _Feature((2, 5, 0, 'alpha', 1), (3, 0, 0, 'alpha', 0), 262144), _Feature((2, 5, 0, 'alpha', 1), (2, 6, 0, 'alpha', 0), 524288), _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 1048576), _Feature((2, 6, 0, 'alpha', 2), (3, 0, 0, 'alpha', 0), 2097152), _Feature((3, 1, 0, 'alpha', 2), (4, 0, 0, 'alpha', 0), 4194304), _Feature((3, 5, 0, 'beta', 1), (3, 7, 0, 'alpha', 0), 8388608), _Feature((3, 7, 0, 'beta', 1), None, 16777216)]

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
import __future__
print(annotations, annotations is __future__.annotations, annotations.getMandatoryRelease(), __future__.all_feature_names)
print([getattr(__future__, name) for name in __future__.all_feature_names])
