#: about: list.append called wrongly
#: kind: language
#: stdout:
#| TypeError: list.append() takes exactly one argument (0 given) TypeError: list.append() takes exactly one argument (2 given) TypeError: list.append() takes no keyword arguments TypeError: list.append() takes no keyword arguments TypeError: unbound method list.append() needs an argument TypeError: list.append() takes exactly one argument (0 given) TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'tuple' object TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object TypeError: list.append() takes exactly one argument (2 given) []
#| TypeError: list.append() takes exactly one argument (2 given) TypeError: list.append() takes exactly one argument (0 given) TypeError: unbound method list.append() needs an argument TypeError: unbound method list.append() needs an argument []
#| None [1] <method 'append' of 'list' objects> "<method 'append' of 'list' objects>"

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

l = []
print(attempt(l.append), attempt(l.append, 1, 2), attempt(lambda: l.append(object=1)), attempt(lambda: l.append(1, x=2)), attempt(list.append), attempt(list.append, l), attempt(list.append, (), 1), attempt(list.append, 5, 5), attempt(list.append, l, 1, 2), l)
print(attempt(lambda: l.append(*[1, 2])), attempt(lambda: l.append(**{})), attempt(lambda: list.append(self=l, object=1)), attempt(lambda: list.append(object=1)), l)
print(list.append(l, 1), l, attempt(lambda: list.append), attempt(lambda: repr(list.append)))
