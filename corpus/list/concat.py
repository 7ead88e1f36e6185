#: about: list + list makes a new list of the same items
#: kind: language
#: stdout:
#| [1, [2]] False True [1] [[2]] [] [1] False [1] [1, 1, 3]
#| <class 'list'> <class 'list'> [1, 2] [1, 5] [1, 'x']
#| TypeError: can only concatenate list (not "tuple") to list TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: can only concatenate list (not "tuple") to list TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: can only concatenate list (not "str") to list TypeError: can only concatenate str (not "list") to str
#| TypeError: can only concatenate list (not "int") to list TypeError: unsupported operand type(s) for +: 'int' and 'list'
#| TypeError: can only concatenate list (not "NoneType") to list TypeError: unsupported operand type(s) for +: 'NoneType' and 'list'
#| TypeError: can only concatenate list (not "range") to list TypeError: unsupported operand type(s) for +: 'range' and 'list'
#| TypeError: can only concatenate list (not "dict") to list TypeError: unsupported operand type(s) for +: 'dict' and 'list'
#| TypeError: can only concatenate list (not "set") to list TypeError: unsupported operand type(s) for +: 'set' and 'list'
#| TypeError: can only concatenate list (not "list_iterator") to list TypeError: unsupported operand type(s) for +: 'list_iterator' and 'list'
#| TypeError: can only concatenate list (not "bytes") to list TypeError: can't concat list to bytes
#| TypeError: can only concatenate list (not "float") to list TypeError: unsupported operand type(s) for +: 'float' and 'list'
#| TypeError: can only concatenate list (not "type") to list TypeError: unsupported operand type(s) for +: 'type' and 'list'
#| TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: can only concatenate list (not "tuple") to list TypeError: descriptor '__add__' requires a 'list' object but received a 'tuple' False
#| True

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b = [1], [[2]]
c = a + b
print(c, c is a, c[1] is b[0], a, b, [] + [], a + [], (a + []) is a, [] + a, [1] * 2 + [3] + [])
class L(list): pass
print(type(L([1]) + L([2])), type([1] + L([2])), L([1]) + [2], a.__add__([5]), list.__add__(a, L("x")))
for x in ((), (1,), "ab", 5, None, range(2), {1: 2}, {1}, iter([1]), b"a", 1.5, object): print(attempt(lambda: a + x), attempt(lambda: x + a).split(" at 0x")[0])
print(attempt(a.__add__), attempt(a.__add__, 1, 2), attempt(a.__add__, (1,)), attempt(list.__add__, (), []), hasattr(list, "__radd__"))
big = []
for i in range(200): big = big + [i]
print(big == list(range(200)))
