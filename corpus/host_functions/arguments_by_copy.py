#: about: lists, dicts and sets that a host function gets are copies
#: kind: security
#: env: echo
#: tests: threat:13
#: stdout:
#| True False False {}
#| [1, [2, {'k': (3, b'x')}], {4}, frozenset({5}), bytearray(b'y')]
#| True False

items = [1, [2, {"k": (3, b"x")}], {4}, frozenset({5}), bytearray(b"y")]
(back,), words = echo(items)
print(back == items, back is items, back[1] is items[1], words)
back[1].append("changed")
back[4].append(0)
print(items)
(a, b), _ = echo(items[1], items[1])
print(a == b, a is b)
