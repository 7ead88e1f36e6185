#: about: the key is called once for each, in order, and its error ends it
#: kind: language
#: stdout:
#| 3 [3, 1, 2]
#| key of 2
#| key of 2
#| <lambda>() takes 0 positional arguments but 1 was given
#| <lambda>() missing 1 required positional argument: 'b'
#| 1 a True

seen = []
def key(v):
    seen.append(v)
    return -v
print(min([3, 1, 2], key=key), seen)
def broken(v):
    if v == 2: raise RuntimeError("key of 2")
    return v
for f in (min, max):
    try: f([1, 2, 3], key=broken)
    except RuntimeError as e: print(e)
try: min([1, 2], key=lambda: 0)
except TypeError as e: print(e)
try: max([1, 2], key=lambda a, b: 0)
except TypeError as e: print(e)
print(max([1, 2, 3], key=[0, 9, 5, 1].__getitem__), min(["B", "a"], key=str.swapcase), max([[1], [2]], key=id) in ([1], [2]))
