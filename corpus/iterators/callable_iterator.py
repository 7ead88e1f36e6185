#: about: iter(callable, sentinel): calls until a result equals the sentinel
#: kind: language
#: stdout:
#| 1 [2, 3] end 4 True [] 4
#| [5, 6, 7] 9
#| eq 1 eq 2 eq 3 eq 4 eq 5 eq 6 eq 7 eq 8 eq 9 [1, 2, 3, 4, 5, 6, 7, 8]
#| [1] [2] [[1]]
#| [3, 1] [5]
#| [1, 2] []
#| callable_iterator False False
#| TypeError: cannot create 'callable_iterator' instances

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

calls = []
def count():
    calls.append(len(calls))
    return len(calls)
it = iter(count, 4)
print(next(it), list(it), next(it, "end"), len(calls), iter(it) is it, list(it), len(calls))
it = iter(count, 1)
print([x for x, _ in zip(it, range(3))], next(it))
class Equal:
    def __eq__(self, other):
        print("eq", other, end=" ")
        return other == 9
calls.clear()
print(list(iter(count, Equal())))
nan = float("nan")
print(list(iter([nan, 1].pop, nan)), list(iter([1.0, True, 2].pop, 1)), list(iter([[2], [1]].pop, [2])))
values = iter([3, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
values = iter([1, 2])
print(list(iter(values.__next__, 99)), list(iter(iter([]).__next__, 1)))
print(type(it).__name__, hasattr(it, "__length_hint__"), hasattr(it, "__len__"))
attempt(lambda: type(it)(int, 0))
