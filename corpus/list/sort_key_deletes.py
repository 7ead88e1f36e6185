#: about: a key function that deletes from, replaces or empties the list
#: kind: language
#: stdout:
#| None False True 9
#| ValueError: list modified during sort True True 9
#| ValueError: list modified during sort False False 9
#| ValueError: list modified during sort [1, 2, 3]
#| ['Brown', 'Dog', 'fox', 'Jumped', 'lazy', 'over', 'quick', 'The', 'the'] []

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

data = "the quick Brown fox Jumped over The lazy Dog".split()
def drop(x):
    del data[:]
    return x.lower()
def add(x):
    data.append(x)
    return x.lower()
def swap(x):
    data[:] = [x] * 3
    return x
class Killer:
    def __init__(self, x): self.x = x
    def __lt__(self, other):
        del holder[:]
        holder[:] = range(5)
        return self.x < other.x
for key in (drop, add, swap):
    before = data[:]
    print(attempt(lambda: data.sort(key=key)), data == before, data == sorted(before, key=str.lower), len(data))
holder = [3, 1, 2]
print(attempt(lambda: holder.sort(key=Killer)), holder)
print(attempt(lambda: sorted(data, key=lambda x: data.clear() or x.lower())), data)
