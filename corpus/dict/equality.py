#: about: what dicts are equal to
#: kind: language
#: stdout:
#| True False False False True False False True True True False True
#| False True True False
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| TypeError: '<=' not supported between instances of 'dict' and 'dict'
#| TypeError: '>' not supported between instances of 'dict' and 'dict'
#| TypeError: '>=' not supported between instances of 'dict' and 'dict'
#| TypeError: '<' not supported between instances of 'dict' and 'NoneType'
#| True
#| NotImplemented
#| NotImplemented
#| NotImplemented
#| NotImplemented
#| NotImplemented
#| NotImplemented
#| TypeError: expected 1 argument, got 0
#| TypeError: descriptor '__eq__' requires a 'dict' object but received a 'int'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

a = {"x": 1, "y": [2]}
class D(dict): pass
print(a == {"y": [2], "x": 1}, a == {"x": 1}, a == {"x": 1, "y": [3]}, a == {"x": 1, "z": [2]}, {} == {}, {} == [], {} == None, {1: 1} == {1.0: True}, a == D(a), D(a) == a, a != D(a), a != {})
print({} == set(), {} is not {}, {1: {2: 3}} == {1: {2: 3}}, {1: {2: 3}} == {1: {2: 4}})
show(lambda: a < a, lambda: a <= {}, lambda: a > a, lambda: a >= a, lambda: a < None, lambda: a.__eq__(a), lambda: a.__eq__(5), lambda: a.__ne__([]), lambda: a.__lt__(a), lambda: a.__ge__({}), lambda: a.__gt__(a), lambda: a.__le__({}), lambda: a.__eq__(), lambda: dict.__eq__(1, a))
