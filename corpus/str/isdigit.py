#: about: str.isdigit on single characters of many kinds and on texts
#: kind: language
#: stdout:
#| 000000000000000000000000000000000011000000000100000000001000000000000000000010000
#| 000000000000000000000000000000000000000000000000000000000000000000000000000000000 000000000000000000000000000000000000000000000000000000000000000000000000000000000 000000000000000000000000000000000011000000000100000000001000000000000000000010000
#| [False, False, False, False, False, False, False, False, False, True, False, False, False, False, False, False]
#| 385 ['0xb2', '0xb3', '0xb9']
#| TypeError: str.isdigit() takes no arguments (1 given)
#| TypeError: str.isdigit() takes no keyword arguments
#| TypeError: unbound method str.isdigit() needs an argument
#| TypeError: descriptor 'isdigit' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'isdigit' for 'str' objects doesn't apply to a 'bytes' object

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"

CHARACTERS = [*range(0x20), *"aZ09_ ~-\x7f\x85\xa0\xad\xaa\xb2\xb5\xbd\xdf\xe9\u01c5\u0130\u02b0\u0300\u0345\u0378\u0663\u1680\u1e9e\u2003\u200b\u2028\u2160\u2171\u24d0\u3000\u3007\u4e00\ud800\ue000\ufb01\ufeff\uffff",
              *"\U00010400\U00010428\U0001d400\U0001d7d8\U0001f600\U00020000\U000e0001\U0010ffff"]
texts = [c if isinstance(c, str) else chr(c) for c in CHARACTERS]
print("".join("01"[c.isdigit()] for c in texts))
print("".join("01"[("a" + c).isdigit()] for c in texts), "".join("01"[("A" + c).isdigit()] for c in texts), "".join("01"[("1" + c).isdigit()] for c in texts))
print([t.isdigit() for t in ("", "abc", "ABC", "Abc Def", "abc1", "1a", "_", "a b", "\t\n", "٣4", "½", "ſ", "Ǆ", "A\u0301", "class", "x\ud800")])
total = sum(chr(i).isdigit() for i in range(0x3000))
print(total, [hex(i) for i in range(0x80, 0x600) if chr(i).isdigit()][:12])
for call in (lambda: "a".isdigit(1), lambda: "a".isdigit(x=1), lambda: str.isdigit(), lambda: str.isdigit(1), lambda: str.isdigit(b"a")): print(attempt(call))
