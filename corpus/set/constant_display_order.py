#: about: a display of constants copies the table of a frozenset, which decides its order
#: kind: language
#: stdout:
#| {3, 87, 255} {3, 87, 255}
#| {3, 255, 'a', 87}
#| {3, 87, 255} {3, 87, 255}
#| {255, 1, 3, 87} {1, 3, 87, 255}

print({3, 255, 87}, {87, 3, 255})
print({"a", 87, 3, 255})
print({*frozenset((255, 3, 87))}, {*(255, 3, 87)})
print({1, *{255, 3, 87}}, {*{255, 3, 87}, 1})
