#: about: texts that grow, shrink and are cut while others hold their parts
#: kind: language
#: stdout:
#| 2000 [(1, 'a', 1), (501, 'aé😀', 251), (1001, '😀aé', 501), (1501, 'é😀a', 751)]
#| 1980 2640 1320 1 1977 1980 é é aé😀a
#| True 2285 aé😀aé True
#| 4096 2048 True xxxxxxxx 4095

s = ""
kept = []
for i in range(2000):
    s += "aé😀"[i % 3]
    if i % 500 == 0: kept.append((s, s[-3:], s[i // 2:]))
print(len(s), [(len(a), b, len(c)) for a, b, c in kept])
t = s[10:-10]
u = t.replace("é", "ee")
print(len(t), len(u), u.count("e"), t.find("😀a"), t.rfind("é"), (t + u).index("ee"), s[1000], s[-1], s[999:1003])
parts = [s[i:i + 7] for i in range(0, len(s), 7)]
print("".join(parts) == s, len("|".join(parts)), parts[-1], hash("".join(parts)) == hash(s))
word = "x"
for _ in range(12): word = word + word
print(len(word), word.count("xx"), word == "x" * 4096, word[::512], (word + "y").find("xy"))
