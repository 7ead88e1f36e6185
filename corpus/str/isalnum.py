#: about: str.isalnum on single characters of many kinds and on texts
#: kind: language
#: stdout:
#| 000000000000000000000000000000001111000000001111111110001010001100110010011110100
#| 000000000000000000000000000000001111000000001111111110001010001100110010011110100 000000000000000000000000000000001111000000001111111110001010001100110010011110100 000000000000000000000000000000001111000000001111111110001010001100110010011110100
#| [False, True, True, False, True, True, False, False, False, True, True, True, True, False, True, False]
#| 6413 ['0xaa', '0xb2', '0xb3', '0xb5', '0xb9', '0xba', '0xbc', '0xbd', '0xbe', '0xc0', '0xc1', '0xc2']
#| TypeError: str.isalnum() takes no arguments (1 given)
#| TypeError: str.isalnum() takes no keyword arguments
#| TypeError: unbound method str.isalnum() needs an argument
#| TypeError: descriptor 'isalnum' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'isalnum' for 'str' objects doesn't apply to a 'bytes' object

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"

CHARACTERS = [*range(0x20), *"aZ09_ ~-\x7f\x85\xa0\xad\xaa\xb2\xb5\xbd\xdf\xe9\u01c5\u0130\u02b0\u0300\u0345\u0378\u0663\u1680\u1e9e\u2003\u200b\u2028\u2160\u2171\u24d0\u3000\u3007\u4e00\ud800\ue000\ufb01\ufeff\uffff",
              *"\U00010400\U00010428\U0001d400\U0001d7d8\U0001f600\U00020000\U000e0001\U0010ffff"]
texts = [c if isinstance(c, str) else chr(c) for c in CHARACTERS]
print("".join("01"[c.isalnum()] for c in texts))
print("".join("01"[("a" + c).isalnum()] for c in texts), "".join("01"[("A" + c).isalnum()] for c in texts), "".join("01"[("1" + c).isalnum()] for c in texts))
print([t.isalnum() for t in ("", "abc", "ABC", "Abc Def", "abc1", "1a", "_", "a b", "\t\n", "٣4", "½", "ſ", "Ǆ", "A\u0301", "class", "x\ud800")])
total = sum(chr(i).isalnum() for i in range(0x3000))
print(total, [hex(i) for i in range(0x80, 0x600) if chr(i).isalnum()][:12])
for call in (lambda: "a".isalnum(1), lambda: "a".isalnum(x=1), lambda: str.isalnum(), lambda: str.isalnum(1), lambda: str.isalnum(b"a")): print(attempt(call))
