#: about: str.isalpha on single characters of many kinds and on texts
#: kind: language
#: stdout:
#| 000000000000000000000000000000001100000000001010111110000010000000010010011100100
#| 000000000000000000000000000000001100000000001010111110000010000000010010011100100 000000000000000000000000000000001100000000001010111110000010000000010010011100100 000000000000000000000000000000000000000000000000000000000000000000000000000000000
#| [False, True, True, False, False, False, False, False, False, False, False, True, True, False, True, False]
#| 5849 ['0xaa', '0xb5', '0xba', '0xc0', '0xc1', '0xc2', '0xc3', '0xc4', '0xc5', '0xc6', '0xc7', '0xc8']
#| TypeError: str.isalpha() takes no arguments (1 given)
#| TypeError: str.isalpha() takes no keyword arguments
#| TypeError: unbound method str.isalpha() needs an argument
#| TypeError: descriptor 'isalpha' for 'str' objects doesn't apply to a 'int' object
#| TypeError: descriptor 'isalpha' for 'str' objects doesn't apply to a 'bytes' object

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"

CHARACTERS = [*range(0x20), *"aZ09_ ~-\x7f\x85\xa0\xad\xaa\xb2\xb5\xbd\xdf\xe9\u01c5\u0130\u02b0\u0300\u0345\u0378\u0663\u1680\u1e9e\u2003\u200b\u2028\u2160\u2171\u24d0\u3000\u3007\u4e00\ud800\ue000\ufb01\ufeff\uffff",
              *"\U00010400\U00010428\U0001d400\U0001d7d8\U0001f600\U00020000\U000e0001\U0010ffff"]
texts = [c if isinstance(c, str) else chr(c) for c in CHARACTERS]
print("".join("01"[c.isalpha()] for c in texts))
print("".join("01"[("a" + c).isalpha()] for c in texts), "".join("01"[("A" + c).isalpha()] for c in texts), "".join("01"[("1" + c).isalpha()] for c in texts))
print([t.isalpha() for t in ("", "abc", "ABC", "Abc Def", "abc1", "1a", "_", "a b", "\t\n", "٣4", "½", "ſ", "Ǆ", "A\u0301", "class", "x\ud800")])
total = sum(chr(i).isalpha() for i in range(0x3000))
print(total, [hex(i) for i in range(0x80, 0x600) if chr(i).isalpha()][:12])
for call in (lambda: "a".isalpha(1), lambda: "a".isalpha(x=1), lambda: str.isalpha(), lambda: str.isalpha(1), lambda: str.isalpha(b"a")): print(attempt(call))
