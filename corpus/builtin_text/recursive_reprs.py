#: about: containers that hold themselves
#: kind: language
#: stdout:
#| [1, [...]] {'d': {...}, 'l': [1, [...]]} ([(...)],) dict_values([{'d': {...}, 'l': [1, [...]]}, [1, [...]]]) dict_items([('d', {'d': {...}, 'l': [1, [...]]}), ('l', [1, [...]])])
#| [[...], [[...]]]
#| [[1]]
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| deep

l = [1]; l.append(l)
d = {}; d["d"] = d; d["l"] = l
t = ([],); t[0].append(t)
print(l, d, t, d.values(), d.items())
class L(list): pass
x = L(); x.append(x); x.append([x])
print(x)
class Self:
    def __repr__(self): return repr([self.items])
s = Self(); s.items = []; s.items.append(1)
print(s)
class Loop:
    def __repr__(self): return repr(self)
for f in (repr, str, ascii, "{!r}".format, "%r".__mod__):
    try: print(f(Loop()))
    except RecursionError as e: print("RecursionError")
deep = []
for _ in range(100000): deep = [deep]
try: repr(deep)
except RecursionError as e: print("deep")
