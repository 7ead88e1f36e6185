#: about: iterators of the built-in types stay at their end
#: kind: language
#: stdout:
#| list_iterator 1 [] end end 0
#| tuple_iterator 1 [] end end 0
#| str_ascii_iterator 1 [] end end 0
#| str_iterator 1 [] end end 0
#| bytes_iterator 1 [] end end 0
#| bytearray_iterator 1 [] end end 0
#| range_iterator 1 [] end end 0
#| longrange_iterator 1 [] end end 0
#| dict_keyiterator 1 [] end end 0
#| dict_itemiterator 1 [] end end 0
#| dict_valueiterator 1 [] end end 0
#| set_iterator 1 [] end end 0
#| memory_iterator 1 [] end end None
#| list_reverseiterator 1 [] end end 0
#| reversed 1 [] end end 0
#| dict_reversekeyiterator 1 [] end end 0
#| range_iterator 1 [] end end 0
#| zip 1 [] end end None
#| map 1 [] end end None
#| filter 1 [] end end None
#| enumerate 1 [] end end None
#| generator 1 [] end end None
#| callable_iterator 1 [] end end None
#| [] end 0
#| [] 0

l, d, b, s = [1], {1: 2}, bytearray(b"a"), {1}
for make in (lambda: iter(l), lambda: iter((1,)), lambda: iter("a"), lambda: iter("\u0130"), lambda: iter(b"a"), lambda: iter(b), lambda: iter(range(1)), lambda: iter(range(2**70, 2**70 + 1)), lambda: iter(d), lambda: iter(d.items()), lambda: iter(d.values()), lambda: iter(s), lambda: iter(memoryview(b"a")), lambda: reversed(l), lambda: reversed((1,)), lambda: reversed(d), lambda: reversed(range(1)), lambda: zip(l), lambda: map(abs, l), lambda: filter(None, l), lambda: enumerate(l), lambda: (x for x in l), lambda: iter([0, 1].pop, 0)):
    it = make()
    print(type(it).__name__, len(list(it)), list(it), next(it, "end"), next(it, "end"), it.__length_hint__() if hasattr(it, "__length_hint__") else None)
it = iter(l)
list(it)
l.append(2)
print(list(it), next(it, "end"), it.__length_hint__())
it = iter(b)
list(it)
b.append(2)
print(list(it), it.__length_hint__())
