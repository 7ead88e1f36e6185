#: about: reprs of deep aliases are texts, of endless ones RecursionError
#: kind: language
#: stdout:
#| 309
#| RecursionError

a = list[int]
for i in range(50): a = list[a]
print(len(repr(a)))
class Loop:
    def __repr__(self): return repr(list[self])
try: print(len(repr([Loop()])))
except RecursionError as e: print(type(e).__name__)
