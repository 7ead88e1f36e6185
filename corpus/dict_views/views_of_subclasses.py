#: about: keys(), values() and items() of subclasses use the table
#: kind: language
#: stdout:
#| dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)]) 2 True True [2, 1] True {'a'} ['a', 'b', 'z'] ['b'] {('a', 1), ('b', 2)} {'b'}
#| getitem 9 ['iter'] False {'a': 1, 'b': 2}

class D(dict):
    def __getitem__(self, k): return "getitem"
    def __iter__(self): return iter(["iter"])
    def __len__(self): return 9
    def __contains__(self, k): return False
d = D(a=1, b=2)
print(d.keys(), d.values(), d.items(), len(d.keys()), "a" in d.keys(), ("a", 1) in d.items(), list(reversed(d.values())), d.keys() == {"a", "b"}, d.keys() & {"a"}, sorted(d.keys() | {"z"}), sorted(d.keys() - {"a"}), d.items() - [], d.keys() ^ {"a"})
m = d.keys().mapping
print(m["a"], len(m), list(m), "a" in m, m)
