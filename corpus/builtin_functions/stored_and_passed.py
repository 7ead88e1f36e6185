#: about: built-in functions as values: in containers, as keys, as keys of sorting, in classes
#: kind: language
#: stdout:
#| {'len': 3, 'max': 3, 'sum': 6} [2.5, -2, '-2.5', True] ['b', 'aa'] [(3, 1), (2, 2)] [<built-in function len>, <built-in function print>] [3, 4] [1, 2.0]
#| 2 ['b', 'a'] 3
#| 3 ['a', 'b'] 1
#| mine 0
#| 'NoneType' object is not callable
#| 0

ops = {"len": len, "max": max, "sum": sum}
print({n: f([3, 1, 2]) for n, f in ops.items()}, [f(-2.5) for f in (abs, round, repr, bool)], sorted(["b", "aa"], key=len), list(map(divmod, [7, 8], [2, 3])), list(filter(callable, [len, 1, print])), [*map(pow, [2, 3], [3, 2], [5, 5])], [*map(getattr, [1, 2j], ["real", "imag"])])
def apply(f, *a, **k): return f(*a, **k)
print(apply(max, 1, 2), apply(sorted, "ba", reverse=True), apply(apply, apply, len, "abc"))
print((lambda len: len)(3), [len for len in "ab"], len([1]))
def shadow():
    len = lambda v: "mine"
    return len([])
print(shadow(), len([]))
len = None
try: len([])
except TypeError as e: print(e)
del len
print(len([]))
