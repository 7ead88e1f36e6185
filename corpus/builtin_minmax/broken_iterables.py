#: about: iterables that raise or that are none
#: kind: language
#: stdout:
#| ZeroDivisionError: next
#| ZeroDivisionError: next
#| ZeroDivisionError: next
#| TypeError: iter() returned non-iterator of type 'int'
#| 2
#| TypeError: 'type' object is not iterable
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: next
#| ZeroDivisionError: next
#| ZeroDivisionError: next
#| TypeError: iter() returned non-iterator of type 'int'
#| 9
#| TypeError: 'type' object is not iterable
#| ZeroDivisionError: division by zero
#| 2 []
#| 0 [3, 2, 1, 0, 0, 0]

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise ZeroDivisionError("next")
        return self.n
class Bad:
    def __iter__(self): return 5
class Get:
    def __getitem__(self, i): return [4, 9, 2][i]
for f in (min, max):
    attempt(f, It(0))
    attempt(f, It(3))
    attempt(f, It(0), default=1)
    attempt(f, Bad())
    attempt(f, Get())
    attempt(f, int)
    attempt(f, (x / 0 for x in [1]))
def changing(items):
    for v in items: yield v
    items.clear()
data = [1, 2]
print(max(changing(data)), data)
grow = [3, 2, 1]
print(min(grow, key=lambda v: grow.append(0) or v if len(grow) < 6 else v), grow)
