#: about: reprs of keys and values of every kind
#: kind: language
#: stdout:
#| {} {1: 2} {'a': 'b'} {None: True, (): [], 1.0: 2j} {"q'": 'd"', '\n': '\\'} {frozenset(): {}} {b'x': {1}} {<class 'int'>: range(0, 3)}
#| {} {'a': 1} [{1: {}}] own repr {'r': own repr} own repr {'x': 1} {'a': 2}
#| {1: Ellipsis} {'é': '漢'} {'\xe9': 1} {1: 2} {1: 2} {} {1: 1}
#| TypeError: unsupported format string passed to dict.__format__
#| TypeError: unsupported format string passed to dict.__format__
#| '{}'
#| TypeError: __format__() argument must be str, not int

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

print({}, {1: 2}, {"a": "b"}, {None: True, (): [], 1.0: 2j}, {"q'": 'd"', "\n": "\\"}, {frozenset(): {}}, {b"x": {1}}, {int: range(3)})
class D(dict): pass
class R(dict):
    def __repr__(self): return "own repr"
print(D(), D(a=1), [D({1: {}})], R(a=1), {"r": R()}, str(R()), f"{D(x=1)}", dict.__repr__(R(a=2)))
print(repr({1: ...}), str({"é": "漢"}), ascii({"é": 1}), format({1: 2}), f"{ {1: 2} }", "%s %r" % ({}, {1: 1}))
show(lambda: format({}, ">5"), lambda: f"{ {}:d}", lambda: {}.__format__(""), lambda: {}.__format__(1))
