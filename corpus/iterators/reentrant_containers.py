#: about: iterators whose container changes through the iteration itself
#: kind: language
#: stdout:
#| [1, 1, 1, 3, 3, 5, 5]
#| [3, 4]
#| [1, 2, 3, 4]
#| [3, 4]
#| bytearray(b'\x01\x02\x03\x04')
#| {3: 'c', 4: 'd'}
#| [1, 0, 0, 1, 1, 2, 2]
#| [1, 2, 3] []

class Grows:
    def __init__(self): self.items = [1]
    def __iter__(self): return self
    def __next__(self):
        if len(self.items) > 6: raise StopIteration
        self.items.append(len(self.items))
        return self.items[-1]
g = Grows()
g.items.extend(g)
print(g.items)
class Clears:
    def __init__(self, target): self.target, self.n = target, 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n == 3: self.target.clear()
        if self.n == 5: raise StopIteration
        return self.n
l = [9, 9]
l.extend(Clears(l))
print(l)
l = [9, 9, 9]
l[1:2] = Clears(l)
print(l)
s = {9}
s.update(Clears(s))
print(sorted(s))
b = bytearray(b"ab")
b.extend(Clears(b))
print(b)
d = {8: 8}
d.update(zip(Clears(d), "abcdef"))
print(d)
l = [1]
l += (l.append(x) or x for x in range(3))
print(l)
l = [3, 1, 2]
try: print(sorted(l.pop() for x in range(3)), l)
except ValueError as e: print(e)
