#: about: errors of __eq__ and unhashable values in comparisons
#: kind: language
#: stdout:
#| ValueError: no eq
#| True
#| ValueError: no eq
#| ValueError: no eq
#| True
#| ValueError: no eq
#| ValueError: no eq
#| ValueError: no eq
#| ValueError: no eq
#| False
#| ValueError: no eq
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'tuple' as a set element (unhashable type: 'list')

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

class Bad:
    def __init__(self, h=1): self.h = h
    def __eq__(self, o): raise ValueError("no eq")
    def __hash__(self): return self.h
    def __repr__(self): return "Bad"
b = Bad()
show(lambda: {b: 1}.keys() == {Bad(): 1}.keys(), lambda: {b: 1}.keys() == {b}, lambda: {b: 1}.keys() <= {1: 2}.keys(), lambda: {1: b}.items() == {1: Bad()}.items(), lambda: {1: b}.items() == {1: b}.items(), lambda: {b: 1}.keys() & [Bad()], lambda: {b: 1}.keys() - [Bad()], lambda: Bad() in {b: 1}.keys(), lambda: (1, Bad()) in {1: b}.items(), lambda: (1, Bad()) in {2: b}.items(), lambda: {b: 1}.keys().isdisjoint([Bad()]), lambda: {1: []}.items() == {(1, 2)}, lambda: {(1, 2)} == {1: []}.items(), lambda: {1: []}.items() <= {(1, 2), 3})
