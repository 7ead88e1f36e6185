#: about: str.islower on single characters of many kinds and on texts
#: kind: language
#: stdout:
#| 000000000000000000000000000000001000000000001010110010100000000110000010001000000
#| 111111111111111111111111111111111011111111111111110011111101110111111111101011111 000000000000000000000000000000000000000000000000000000000000000000000000000000000 000000000000000000000000000000001000000000001010110010100000000110000010001000000
#| [False, True, False, False, True, True, False, True, False, False, False, True, False, False, True, True]
#| 1331 ['0xaa', '0xb5', '0xba', '0xdf', '0xe0', '0xe1', '0xe2', '0xe3', '0xe4', '0xe5', '0xe6', '0xe7']
#| TypeError: str.islower() takes no arguments (1 given)
#| TypeError: str.islower() takes no keyword arguments
#| TypeError: unbound method str.islower() needs an argument
#| TypeError: descriptor 'islower' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'islower' for 'str' objects doesn't apply to a 'bytes' object

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"

CHARACTERS = [*range(0x20), *"aZ09_ ~-\x7f\x85\xa0\xad\xaa\xb2\xb5\xbd\xdf\xe9\u01c5\u0130\u02b0\u0300\u0345\u0378\u0663\u1680\u1e9e\u2003\u200b\u2028\u2160\u2171\u24d0\u3000\u3007\u4e00\ud800\ue000\ufb01\ufeff\uffff",
              *"\U00010400\U00010428\U0001d400\U0001d7d8\U0001f600\U00020000\U000e0001\U0010ffff"]
texts = [c if isinstance(c, str) else chr(c) for c in CHARACTERS]
print("".join("01"[c.islower()] for c in texts))
print("".join("01"[("a" + c).islower()] for c in texts), "".join("01"[("A" + c).islower()] for c in texts), "".join("01"[("1" + c).islower()] for c in texts))
print([t.islower() for t in ("", "abc", "ABC", "Abc Def", "abc1", "1a", "_", "a b", "\t\n", "٣4", "½", "ſ", "Ǆ", "A\u0301", "class", "x\ud800")])
total = sum(chr(i).islower() for i in range(0x3000))
print(total, [hex(i) for i in range(0x80, 0x600) if chr(i).islower()][:12])
for call in (lambda: "a".islower(1), lambda: "a".islower(x=1), lambda: str.islower(), lambda: str.islower(1), lambda: str.islower(b"a")): print(attempt(call))
