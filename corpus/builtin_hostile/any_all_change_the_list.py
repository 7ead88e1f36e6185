#: about: truth that changes the list being looked at
#: kind: language
#: stdout:
#| True 3
#| True []
#| False 2

class T:
    def __init__(self, v, action): self.v, self.action = v, action
    def __bool__(self): self.action(); return self.v
data = [T(False, lambda: data.append(1)), 0]
print(any(data), len(data))
data = [T(True, lambda: data.clear()), 0]
print(all(data), data)
data = [T(True, lambda: data.append(T(False, lambda: None)))]
print(all(data), len(data))
