#: about: lists compare by their first difference, then by length
#: kind: language
#: stdout:
#| __lt__ 011111111001111011000111011000011011000001001000000001011111011000001001000000000
#| __le__ 111111111011111011001111011000111011000011011000001001011111111000011011000000001
#| __gt__ 000000000100000100110000100111000100111100100111110110100000000111100100111111110
#| __ge__ 100000000110000100111000100111100100111110110111111110100000100111110110111111111
#| __eq__ 100000000010000000001000000000100000000010010000001000000000100000010010000000001
#| __ne__ 011111111101111111110111111111011111111101101111110111111111011111101101111111110
#| True True True True [[], [-1, 9, 9], [0], [0, 0], [0, 1], [1], [1.0], [1, 0], [True, 2]]
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'tuple'; '>=' not supported between instances of 'list' and 'tuple'; '>' not supported between instances of 'tuple' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'tuple'; '>=' not supported between instances of 'list' and 'tuple'; '>' not supported between instances of 'tuple' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'str'; '>=' not supported between instances of 'list' and 'str'; '>' not supported between instances of 'str' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'NoneType'; '>=' not supported between instances of 'list' and 'NoneType'; '>' not supported between instances of 'NoneType' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'int'; '>=' not supported between instances of 'list' and 'int'; '>' not supported between instances of 'int' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'dict'; '>=' not supported between instances of 'list' and 'dict'; '>' not supported between instances of 'dict' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'range'; '>=' not supported between instances of 'list' and 'range'; '>' not supported between instances of 'range' and 'list'; 
#| False True NotImplemented NotImplemented; '<' not supported between instances of 'list' and 'list_iterator'; '>=' not supported between instances of 'list' and 'list_iterator'; '>' not supported between instances of 'list_iterator' and 'list'; 

l = [[], [0], [0, 0], [0, 1], [1], [1, 0], [-1, 9, 9], [1.0], [True, 2]]
for op in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"):
    print(op, "".join(str(int(getattr(a, op)(b))) for a in l for b in l))
print(["a", 1] < ["b", None], [1, "x"] < [2, 3], [[1], 2] < [[1], 3], [1, 2] == [1, 2.0] == [True, 2 + 0j], sorted(l))
for other in ((), (0,), "a", None, 1, {}, range(0), iter([])):
    print([0] == other, [0] != other, [0].__eq__(other), [0].__lt__(other), end="; ")
    for op in (lambda: [0] < other, lambda: [0] >= other, lambda: other > [0]):
        try: print(op())
        except TypeError as error: print(str(error), end="; ")
    print()
