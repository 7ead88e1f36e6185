#: about: __length_hint__ of built-in iterators as they are used up
#: kind: language
#: stdout:
#| list_iterator [3, 2, 1, 0, 0]
#| tuple_iterator [2, 1, 0, 0]
#| str_ascii_iterator [3, 2, 1, 0, 0]
#| str_iterator [2, 1, 0, 0]
#| bytes_iterator [2, 1, 0, 0]
#| bytearray_iterator [3, 2, 1, 0, 0]
#| dict_keyiterator [1, 0, 0]
#| dict_valueiterator [1, 0, 0]
#| dict_itemiterator [1, 0, 0]
#| set_iterator [2, 1, 0, 0]
#| range_iterator [5, 4, 3, 2, 1, 0, 0]
#| longrange_iterator [2, 1, 0, 0]
#| list_reverseiterator [2, 1, 0, 0]
#| dict_reversekeyiterator [2, 1, 0, 0]

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter("abc"), lambda: iter("äö"), lambda: iter(b"ab"), lambda: iter(bytearray(3)), lambda: iter({1: 2}), lambda: iter({1: 2}.values()), lambda: iter({1: 2}.items()), lambda: iter({1, 2}), lambda: iter(range(5)), lambda: iter(range(2**70, 2**70 + 2)), lambda: reversed([1, 2]), lambda: reversed({1: 2, 3: 4})):
    i = make()
    row = [i.__length_hint__()]
    for _ in i: row.append(i.__length_hint__())
    row.append(i.__length_hint__())
    print(type(i).__name__, row)
