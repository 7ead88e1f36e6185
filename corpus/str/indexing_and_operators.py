#: about: indexing, repetition, comparison, iteration and len on non-ASCII text
#: kind: language
#: stdout:
#| 5 a 😀 z é漢😀 z😀漢éa a漢z ['a', 'é', '漢', '😀', 'z'] aé漢😀zaé漢😀z aé漢😀zaé漢😀z   ----- aé漢😀z! [97, 233, 28450, 128512, 122]
#| True True True True True True False ['A', 'Z', 'a', 'b', 'é', '漢'] o h
#| True 4644417185603328019 -4594863902769663758 -5642461784034726774 6047309291227476195 -6795607626837722595 -3536540696076613844 5926611903945376553 -2643860352045292050 4423015880544474238 -4724777423671707232
#| 0 h 1 😀 2 i 
#| abcdabcd True b abcdabcd 8 True b abcdabcd abcdabcd! NotImplemented True abcdabcdabcdabcd
#| 924 ȷ ϧ 893 -7316399975694810602 ¦§¨©ª«¬®¯°
#|  5 None [1, 'a'] x b'b' café x 3 True 3

s = "aé漢😀z"
print(len(s), s[0], s[3], s[-1], s[1:4], s[::-1], s[::2], list(s), s * 2, 2 * s, s * 0, s * -1, "-" * 5, s + "!", [ord(c) for c in s])
print("a" < "b", "é" < "漢" < "😀", "abc" == "abc", "a" != "A", "" < "a", "Z" < "a", "\ud83d" > "\uffff", sorted("béaZ漢A"), max("hello"), min("héllo"))
print(hash("") == 0, hash("a"), hash("abc"), hash("hello world"), hash("é"), hash("漢字"), hash("😀"), hash("\ud800"), hash("a" * 100), hash("x" * 7), hash("x" * 8))
for i, c in enumerate("h😀i"): print(i, c, end=" ")
print()
x = "ab"
x += "cd"
x *= 2
print(x, x is x, "abc" "def"[1], "%s" % x, x.__len__(), x.__contains__("cd"), x.__getitem__(1), x.__mul__(1), x.__add__("!"), x.__eq__(1), x.__lt__("b"), x.__rmul__(2))
big = "".join(chr(i) for i in range(32, 1000) if chr(i).isprintable())
print(len(big), big[500], big[-1], big.index("ω"), hash(big), big[100:110])
print(str(), str(5), str(None), str([1, "a"]), str("x"), str(b"b"), str(b"caf\xc3\xa9", "utf-8"), str(b"x", encoding="ascii", errors="strict"), str(object=3), "a\0b" == "a\0b", len("a\0b"))
