#: about: list() with wrong arguments
#: kind: language
#: stdout:
#| TypeError: 'int' object is not iterable
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'float' object is not iterable
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: 'object' object is not iterable
#| TypeError: 'type' object is not iterable
#| TypeError: 'type' object is not iterable
#| TypeError: 'ellipsis' object is not iterable
#| TypeError: list expected at most 1 argument, got 2
#| TypeError: list expected at most 1 argument, got 3
#| TypeError: list expected at most 1 argument, got 2
#| TypeError: list() takes no keyword arguments TypeError: list() takes no keyword arguments TypeError: list() takes no keyword arguments TypeError: list() argument after * must be an iterable, not int TypeError: list() argument after ** must be a mapping, not int
#| TypeError: list.__new__(): not enough arguments TypeError: list.__new__(int): int is not a subtype of list TypeError: list.__new__(X): X is not a type object (int) TypeError: list.__new__(object): object is not a subtype of list TypeError: descriptor '__init__' of 'list' object needs an argument TypeError: descriptor '__init__' requires a 'list' object but received a 'int' TypeError: descriptor '__init__' requires a 'list' object but received a 'tuple'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

for args in ((5,), (None,), (1.5,), (len,), (object(),), (list,), (int,), (...,), ([], []), ([], [], []), (1, 2)):
    print(attempt(list, *args))
print(attempt(lambda: list(iterable=[])), attempt(lambda: list([], x=1)), attempt(lambda: list(**{"sequence": 1})), attempt(lambda: list(*5)), attempt(lambda: list(**5)))
print(attempt(list.__new__), attempt(list.__new__, int), attempt(list.__new__, 5), attempt(list.__new__, object), attempt(list.__init__), attempt(list.__init__, 5), attempt(list.__init__, (), ()))
