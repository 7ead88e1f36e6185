#: about: list.pop: empty lists, places that are not there, wrong indexes
#: kind: language
#: stdout:
#| IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; IndexError: pop from empty list; TypeError: __index__ returned non-int (type str); IndexError: pop from empty list; OverflowError: Python int too large to convert to C ssize_t; IndexError: pop from empty list; OverflowError: Python int too large to convert to C ssize_t; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; 
#| 1; 1; IndexError: pop index out of range; IndexError: pop index out of range; IndexError: pop index out of range; IndexError: pop index out of range; 1; 1; IndexError: pop index out of range; TypeError: __index__ returned non-int (type str); IndexError: pop index out of range; OverflowError: Python int too large to convert to C ssize_t; IndexError: pop index out of range; OverflowError: Python int too large to convert to C ssize_t; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; 
#| 1; 2; 2; IndexError: pop index out of range; 1; IndexError: pop index out of range; 1; 2; IndexError: pop index out of range; TypeError: __index__ returned non-int (type str); IndexError: pop index out of range; OverflowError: Python int too large to convert to C ssize_t; IndexError: pop index out of range; OverflowError: Python int too large to convert to C ssize_t; TypeError: 'float' object cannot be interpreted as an integer; TypeError: 'str' object cannot be interpreted as an integer; TypeError: 'NoneType' object cannot be interpreted as an integer; TypeError: 'list' object cannot be interpreted as an integer; 
#| IndexError: pop from empty list TypeError: pop expected at most 1 argument, got 2 TypeError: list.pop() takes no keyword arguments TypeError: list.pop() takes no keyword arguments TypeError: unbound method list.pop() needs an argument TypeError: descriptor 'pop' for 'list' objects doesn't apply to a 'tuple' object TypeError: descriptor 'pop' for 'list' objects doesn't apply to a 'dict' object
#| TypeError: __index__ returned non-int (type list) [1, 2, 3]

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
for l in ([], [1], [1, 2]):
    for i in (0, -1, 1, 2, -2, -3, I(0), I(-1), I(5), I("a"), 2**62, 2**63, -2**63, -2**63 - 1, 1.0, "0", None, [0]):
        m = l[:]
        print(attempt(m.pop, i), end="; ")
    print()
print(attempt([].pop), attempt([1].pop, 0, 0), attempt(lambda: [1].pop(index=0)), attempt(lambda: [1].pop(x=0)), attempt(list.pop), attempt(list.pop, (1,)), attempt(list.pop, {}, 1))
l = [1, 2, 3]
print(attempt(l.pop, I(l)), l)
