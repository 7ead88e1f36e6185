#: about: the type of what operations of dict views with sets and frozensets give
#: kind: language
#: stdout:
#| set 0; set 0; set 2; set 2; set 0; set 2; set 2; set 2; set 0; set 0; set 2; set 2; set 0; set 2; set 2; set 2; set 0; set 0; set 0; set 0; set 0; set 0; set 0; set 0; 
#| set 2; set 2; set 3; set 3; set 1; set 0; set 1; set 1; set 0; set 0; set 5; set 5; set 3; set 2; set 5; set 5; set 0; set 0; set 3; set 3; set 3; set 0; set 3; set 3; 
#| set 0; set 0; set 2; set 2; set 0; set 2; set 2; set 2; set 0; set 0; set 2; set 2; set 0; set 2; set 2; set 2; set 0; set 0; set 0; set 0; set 0; set 0; set 0; set 0; 
#| set 2; set 2; set 3; set 3; set 1; set 0; set 1; set 1; set 0; set 0; set 5; set 5; set 3; set 2; set 5; set 5; set 0; set 0; set 3; set 3; set 3; set 0; set 3; set 3; 
#| set 1; set 1; set 2; set 2; set 0; set 1; set 1; set 1; set 0; set 0; set 3; set 3; set 1; set 2; set 3; set 3; set 0; set 0; set 1; set 1; set 1; set 0; set 1; set 1; 
#| set 1; set 1; set 2; set 2; set 0; set 1; set 1; set 1; set 0; set 0; set 3; set 3; set 1; set 2; set 3; set 3; set 0; set 0; set 1; set 1; set 1; set 0; set 1; set 1; 

d = {1: 1, 2: 2}
for other in (set(), {1, 2, 3}, frozenset(), frozenset({1, 2, 3}), [1, 1], {1: 2}.keys()):
    for view in (d.keys(), d.items(), {}.keys()):
        for operation in (lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a - b, lambda a, b: a ^ b):
            for x, y in ((other, view), (view, other)):
                try:
                    result = operation(x, y)
                    print(type(result).__name__, len(result), end="; ")
                except TypeError as e:
                    print(e, end="; ")
    print()
