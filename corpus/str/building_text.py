#: about: building long strings in loops, and slicing them
#: kind: language
#: stdout:
#| 3000 012345678901 56789 300 -6318985506805834422
#| 3000 3001 89! 89
#| 2000 θ αβγδε 84 -1 -1
#| The Quick Brown Fox
#| desserts
#| abc, def! ehllo misp abcdefghijklm
#| [3, 3, 0, 4] 1: one
#| 2: two
#| 3: 
#| 4: four

s = ""
for i in range(3000): s += str(i % 10)
print(len(s), s[:12], s[-5:], s.count("7"), hash(s))
t = s
t += "!"
print(len(s), len(t), t[-3:], s[-2:])
u = ""
for i in range(2000): u = u + chr(0x3b1 + i % 24)
print(len(u), u[1999], u[:5], u.count("α"), u.find("ω"), u.rfind("ω"))
parts = []
for word in "the quick brown fox".split(): parts += [word, " "]
print("".join(parts[:-1]).title())
rev = ""
for c in "stressed": rev = c + rev
print(rev)
caesar = "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in "xyz, abc!")
print(caesar, "".join(sorted("hello")), "".join(dict.fromkeys("mississippi")), "".join(map(chr, range(97, 110))))
text = "one\ntwo\n\nfour"
print([len(line) for line in text.split("\n")], "\n".join(f"{n}: {line}" for n, line in enumerate(text.splitlines(), 1)))
