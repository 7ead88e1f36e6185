#: about: views, memory views and proxies are handles and not what they show
#: kind: security
#: env: kinds poke keep kept
#: tests: threat:13
#: stdout:
#| object dict_keys, object dict_values, object dict_items, object memoryview, object mappingproxy
#| object dict_items object memoryview
#| b'zy'

d = {"a": 1}
b = bytearray(b"xy")
print(kinds(d.keys(), d.values(), d.items(), memoryview(b), vars(type("C", (), {}))))
print(poke(d.items()), poke(memoryview(b)))
keep(memoryview(b))
b[0] = 122
print(bytes(kept()))
