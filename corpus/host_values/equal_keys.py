#: about: keys that are equal for the guest stay apart or together as they were
#: kind: security
#: env: echo
#: tests: threat:13
#: stdout:
#| {True: 'bool', 2: 'int', 2.5: 'float'} ['bool', 'int', 'float'] {False, 1.0} ['bool', 'float']
#| True -299

(d, s), _ = echo({True: "bool", 2: "int", 2.5: "float"}, {False, 1.0})
print(d, [type(k).__name__ for k in d], s, sorted(type(k).__name__ for k in s))
(d,), _ = echo({i: -i for i in range(300)})
print(list(d) == list(range(300)), d[299])
