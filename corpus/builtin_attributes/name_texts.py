#: about: attribute names of any text: unicode, normalised or not, empty, long
#: kind: language
#: stdout:
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] 13 ["''", "' '", "'\\xe9'", "'e\\u0301'", "'\\ufb01'", "'1'", "'class'", "'a.b'", "'\\n'", "'\\u65e5\\u672c'", "'xxxxxxxxxxxxxxxxxxx", "'\\U0001f600'", "'\\x00'"]
#| normalised 4 normalised
#| ["'fi'"]
#| 'C' object has no attribute 'é' é

class C: pass
c = C()
names = ["", " ", "é", "e\u0301", "\ufb01", "1", "class", "a.b", "\n", "日本", "x" * 1000, "\U0001f600", "\0"]
for i, n in enumerate(names): setattr(c, n, i)
print([getattr(c, n) for n in names], len(vars(c)), [ascii(n)[:20] for n in vars(c)])
c.ﬁ = "normalised"
print(c.fi, getattr(c, "\ufb01"), getattr(c, "fi"))
for n in names: delattr(c, n)
print([ascii(n) for n in vars(c)])
try: getattr(c, "é")
except AttributeError as e: print(e, e.name)
