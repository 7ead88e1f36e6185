#: about: operations on thousands of keys
#: kind: language
#: stdout:
#| 3334 13333 6666 3333 9999 33336666 True True True 3334 9999 True True False

a, b = dict.fromkeys(range(0, 20000, 2), 0), dict.fromkeys(range(0, 20000, 3), 0)
ka, kb = a.keys(), b.keys()
print(len(ka & kb), len(ka | kb), len(ka - kb), len(kb - ka), len(ka ^ kb), sum(ka & kb), ka & kb == set(range(0, 20000, 6)), ka.isdisjoint(range(1, 20000, 2)), ka <= ka | kb, len(a.items() & b.items()), len(a.items() ^ b.items()), ka > ka & kb, set(ka) == ka, ka == set(kb))
