#: about: a linked list with the whole sequence protocol
#: kind: language
#: stdout:
#| Linked(['z', 'B', 'd']) 2 B d Linked(['d', 'B']) True Linked(['B', 'd', 1, 2]) True False ['d', 'B', 'z'] ['B', 'd', 'z'] ['z', 'B', 'd', 'B', 'd'] z
#| z ['B', 'd'] {'z': None, 'B': None, 'd': None} z B d [('z', 0), ('B', 1), ('d', 2)]
#| IndexError linked list index out of range
#| IndexError linked list index out of range
#| TypeError unhashable type: 'Linked'
#| TypeError '<' not supported between instances of 'Linked' and 'Linked'
#| AttributeError 'Cell' object has no attribute 'x' and no __dict__ for setting new attributes

class Linked:
    class Cell:
        __slots__ = ("value", "next")
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, items=()):
        self.head, self.size = None, 0
        for x in reversed(tuple(items)): self.push(x)
    def push(self, x):
        self.head, self.size = self.Cell(x, self.head), self.size + 1
        return self
    def cells(self):
        cell = self.head
        while cell:
            yield cell
            cell = cell.next
    def __iter__(self): return (c.value for c in self.cells())
    def __len__(self): return self.size
    def at(self, i):
        i = i + self.size if i < 0 else i
        for n, cell in enumerate(self.cells()):
            if n == i: return cell
        raise IndexError("linked list index out of range")
    def __getitem__(self, i): return Linked([*self][i]) if isinstance(i, slice) else self.at(i).value
    def __setitem__(self, i, v): self.at(i).value = v
    def __delitem__(self, i):
        if i == 0: self.head = self.at(0).next
        else: self.at(i - 1).next = self.at(i).next
        self.size -= 1
    def __eq__(self, o): return isinstance(o, Linked) and [*self] == [*o]
    def __add__(self, o): return Linked((*self, *o))
    def __repr__(self): return f"Linked({[*self]})"
    def __bool__(self): return self.head is not None
    def __reversed__(self):
        out = Linked()
        for x in self: out.push(x)
        return iter(out)

l = Linked("abcd")
l[1] = "B"
del l[2], l[0]
print(l, len(l), l[0], l[-1], l[::-1], "B" in l, l + [1, 2], l == Linked("Bd"), bool(Linked()), list(reversed(l.push("z"))), sorted(l), [*l, *l[1:]], max(l))
a, *b = l
print(a, b, dict.fromkeys(l), " ".join(l), list(zip(l, range(9))))
for bad in (lambda: l[9], lambda: l.__delitem__(7), lambda: hash(l), lambda: l < l, lambda: setattr(l.head, "x", 1)):
    try: bad()
    except (IndexError, TypeError, AttributeError) as error: print(type(error).__name__, error)
