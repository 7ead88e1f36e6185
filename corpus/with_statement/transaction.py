#: about: a manager that commits or rolls back
#: kind: language
#: stdout:
#| {'a': 1}
#| {'a': 1, 'c': 3} []
#| not a lookup error {'a': 1, 'c': 3}
#| {'a': 1, 'c': 3, 3: 3, 2: 2, 1: 1}

class Store:
    def __init__(self): self.data, self.stack = {}, []
    def __enter__(self):
        self.stack.append(dict(self.data))
        return self.data
    def __exit__(self, kind, value, tb):
        before = self.stack.pop()
        if kind is not None: self.data.clear(); self.data.update(before)
        return kind is not None and issubclass(kind, LookupError)

store = Store()
with store as d:
    d["a"] = 1
    with store as inner:
        inner["b"] = 2
        inner["missing"]
    print(d)
    with store: d["c"] = 3
print(store.data, store.stack)
try:
    with store as d:
        d.clear()
        raise ValueError("not a lookup error")
except ValueError as error: print(error, store.data)

def nested(n):
    with store as d:
        d[n] = n
        if n: nested(n - 1)
        else: raise IndexError

nested(3)
print(store.data)
