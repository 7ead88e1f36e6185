#: about: l[i] += x evaluates the list and the index once, in order
#: kind: language
#: stdout:
#| [15, [1], 'a'] ['list', 'key', 'index 0', 'value', 'index 0']
#| [15, [1, 2], 'aab'] ['value', 'index 0', 'index 2', 'index 2']
#| [15, [1, 2], 'x', 'y', 'aab']
#| list index out of range
#| list index out of range
#| list index out of range fifty
#| unsupported operand type(s) for +=: 'int' and 'NoneType' [15, [1, 2], 'x', 'y', 'aab']
#| [5, 0]

log = []
class I:
    def __init__(self, i): self.i = i
    def __index__(self):
        log.append(f"index {self.i}")
        return self.i
l = [10, [1], "a"]
def t(x, name):
    log.append(name)
    return x
t(l, "list")[t(I(0), "key")] += t(5, "value")
print(l, log)
l[1] += (2,)
l[I(2)] *= 2
l[-1] += "b"
print(l, log[3:])
l[0:2] += "xy"
print(l)
for bad in (lambda: l.__setitem__(9, l[9] + 1), lambda: t(l, "l")[9]):
    try: bad()
    except IndexError as error: print(error)
try: l[t(50, "fifty")] += t(1, "never")
except IndexError as error: print(error, log[-1])
try: l[0] += None
except TypeError as error: print(error, l)
m = [0]
def grow():
    m.insert(0, "new")
    return 5
m[0] += grow()
print(m)
