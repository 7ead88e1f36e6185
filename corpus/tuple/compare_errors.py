#: about: tuples against other types and items without an order
#: kind: language
#: stdout:
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'list' TypeError: '>=' not supported between instances of 'list' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'str' TypeError: '>=' not supported between instances of 'str' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'NoneType' TypeError: '>=' not supported between instances of 'NoneType' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'int' TypeError: '>=' not supported between instances of 'int' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'set' TypeError: '>=' not supported between instances of 'set' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'range' TypeError: '>=' not supported between instances of 'range' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'tuple_iterator' TypeError: '>=' not supported between instances of 'tuple_iterator' and 'tuple'
#| False True NotImplemented NotImplemented TypeError: '<' not supported between instances of 'tuple' and 'type' TypeError: '>=' not supported between instances of 'type' and 'tuple'
#| TypeError: '<' not supported between instances of 'str' and 'int' True True TypeError: '<=' not supported between instances of 'NoneType' and 'int' TypeError: '>' not supported between instances of 'dict' and 'list' True TypeError: '<' not supported between instances of 'complex' and 'complex'
#| KeyError: 'eq' False KeyError: 'eq' True False
#| ZeroDivisionError: bool False ZeroDivisionError: bool True False

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for other in ([1], "a", None, 1, {1}, range(2), iter((1,)), object):
    print((1,) == other, (1,) != other, (1,).__eq__(other), (1,).__lt__(other), attempt(lambda: (1,) < other), attempt(lambda: other >= (1,)))
print(attempt(lambda: (1, "a") < (1, 2)), attempt(lambda: (1, "a") < (2, 2)), attempt(lambda: (None,) <= (None,)), attempt(lambda: (None,) <= (1,)), attempt(lambda: ({},) > ([],)), attempt(lambda: (1j, 1) < (1j, 2)), attempt(lambda: (1j,) < (2j,)))
class Bad:
    def __eq__(self, other): raise KeyError("eq")
class Odd:
    def __eq__(self, other): return self
    def __bool__(self): raise ZeroDivisionError("bool")
for b in (Bad(), Odd()): print(attempt(lambda: (1, b) == (1, 2)), attempt(lambda: (1, b) == (2, 2)), attempt(lambda: (b,) < (1,)), attempt(lambda: (b,) == (b,)), attempt(lambda: (1, b) == (1,)))
