#: about: reversed ranges and very long sequences
#: kind: language
#: stdout:
#| [4, 3, 2, 1, 0] 999999999999999999999999999999 longrange_iterator 500500 [14, 7, 0]
#| 4611686018427387903 4611686018427387902 True True True
#| OverflowError: cannot fit 'int' into an index-sized integer
#| 2 1; 2 0; 1 0; 
#|\

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

print(list(reversed(range(5))), next(reversed(range(10**30))), type(reversed(range(10**30))).__name__, sum(reversed(range(1001))), [x for x in reversed(range(0, 20, 7))])
class Long:
    def __len__(self): return 2**62
    def __getitem__(self, i): return i
r = reversed(Long())
print(next(r), next(r), r.__length_hint__() == 2**62 - 2, 2**62 - 5 in r, next(r) == 2**62 - 6)
class TooLong(Long):
    def __len__(self): return 2**63
attempt(lambda: reversed(TooLong()))
for i in reversed(range(3)):
    for j in reversed(range(i)): print(i, j, end="; ")
