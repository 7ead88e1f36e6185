#: about: d |= x is update, d | x wants a dict
#: kind: language
#: stdout:
#| {'a': 1, 'b': 2, 'c': 3, 'd': 4} True
#| TypeError 'int' object is not iterable
#| TypeError 'NoneType' object is not iterable
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| TypeError object is not iterable
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError 'float' object is not iterable
#| TypeError object is not iterable
#| True
#| True
#| TypeError: 'int' object is not iterable
#| {'a': 'b'}
#| TypeError: expected 1 argument, got 0
#| TypeError: expected 1 argument, got 2

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {"a": 1}
alias = d
d |= {"b": 2}
d |= [("c", 3)]
d |= iter([("d", 4)])
d |= "" 
d |= d.items()
d |= ()
print(d, d is alias)
def attempt(x):
    global d
    try:
        d |= x
        print("done", d)
    except Exception as e: print(type(e).__name__, e)
for x in (1, None, "ab", [1], [(1, 2, 3)], [([], 1)], 2.5, {1}): attempt(x)
print(d is alias)
show(lambda: d.__ior__([("z", 1)]) is d, lambda: d.__ior__(5), lambda: dict.__ior__({}, ["ab"]), lambda: d.__ior__(), lambda: d.__ior__(1, 2))
