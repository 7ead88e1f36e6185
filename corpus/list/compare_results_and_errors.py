#: about: what comparisons of items return or raise decides, or ends, the comparison of lists
#: kind: language
#: stdout:
#| True True True True
#| False True 'lt' False
#| False True 'lt' False
#| True True True True
#| False True 'lt' False
#| False True 'lt' False
#| False True 'lt' False
#| KeyError: 'eq' KeyError: 'eq' KeyError: 'eq' KeyError: 'eq'
#| ZeroDivisionError: bool ZeroDivisionError: bool ZeroDivisionError: bool ZeroDivisionError: bool
#| [] [] []
#| 'less' 'less' 'less'
#| TypeError: '<' not supported between instances of 'Gives' and 'int' TypeError: '<' not supported between instances of 'Gives' and 'int' TypeError: '>' not supported between instances of 'int' and 'Gives'
#| KeyError: 'lt' KeyError: 'lt' KeyError: 'lt'
#| TypeError: '<' not supported between instances of 'int' and 'str' False TypeError: '<' not supported between instances of 'NoneType' and 'int' TypeError: '>=' not supported between instances of 'complex' and 'complex' TypeError: '<=' not supported between instances of 'dict' and 'dict' TypeError: '<' not supported between instances of 'int' and 'str'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Gives:
    def __init__(self, eq, lt): self.eq, self.lt = eq, lt
    def __eq__(self, other):
        if isinstance(self.eq, Exception): raise self.eq
        return self.eq
    def __lt__(self, other):
        if isinstance(self.lt, Exception): raise self.lt
        return self.lt
class Odd:
    def __bool__(self): raise ZeroDivisionError("bool")
for eq in (True, False, [], [0], "", None, NotImplemented, KeyError("eq"), Odd()):
    g = Gives(eq, "lt")
    print(attempt(lambda: [g, 1] == [0, 1]), attempt(lambda: [g, 1] != [0, 2]), attempt(lambda: [g, 1] < [0, 2]), attempt(lambda: [1, g] == [1, 2]))
for lt in ([], "less", NotImplemented, KeyError("lt")): print(attempt(lambda: [Gives(False, lt)] < [0]), attempt(lambda: [0, Gives(False, lt)] < [0, 5]), attempt(lambda: [5] > [Gives(False, lt)]))
print(attempt(lambda: [1, 2] < [1, "a"]), attempt(lambda: [None] < [None]), attempt(lambda: [None] < [0]), attempt(lambda: [1j] >= [2j]), attempt(lambda: [{}] <= [{1: 2}]), attempt(lambda: [[1], 0] < [["a"], 0]))
