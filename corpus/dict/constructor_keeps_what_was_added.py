#: about: items before a bad element stay
#: kind: language
#: stdout:
#| dictionary update sequence element #1 has length 1; 2 is required {1: 1}
#| object is not iterable {1: 1, 3: 3}
#| cannot use 'list' as a dict key (unhashable type: 'list') {1: 1, 3: 3, 5: 5}
#| dictionary update sequence element #1 has length 3; 2 is required {1: 1, 3: 3, 5: 5, 6: 6}
#| dictionary update sequence element #1 has length 1; 2 is required {'x': 1}

d = {}
for bad in ([(1, 1), (2,)], [(3, 3), 4], [(5, 5), ([], 1)], iter([(6, 6), "abc"])):
    try: d.update(bad)
    except (TypeError, ValueError) as e: print(e, d)
class D(dict): pass
e = D.__new__(D)
try: e.__init__([("x", 1), ("y",)])
except ValueError as err: print(err, e)
