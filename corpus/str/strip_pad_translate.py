#: about: strip, pad, zfill, expandtabs, translate and maketrans
#: kind: language
#: stdout:
#| 'a b' 'a ' '  a' a c True a 'a' example ab
#| a... éééa **ab* *abc** ---ab-- abc 日é日日 xxx '  a'
#| 00042 -0042 +00042 00abc 000 -00 -00-1 00٣
#| 'a       b' 'ab  c   ' 'a\n   b' '' 'ab' '  \r  '
#| 1longDe {97: 120, 98: 121} {97: 120, 98: 121, 122: None} xy heLL e日
#| acd
#| TypeError The fill character must be exactly one character long
#| TypeError The fill character must be a unicode character, not int
#| TypeError center expected at least 1 argument, got 0
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError strip arg must be None or str
#| ValueError the first two maketrans arguments must have equal length
#| ValueError string keys in translatetable must be of length 1
#| TypeError if you give only one argument to maketrans it must be a dict
#| TypeError maketrans() argument 2 must be str, not int
#| ValueError character mapping must be in range(0x110000)
#| TypeError character mapping must return integer, None or str
#| TypeError 'int' object is not subscriptable

print(repr("  a b \n".strip()), repr("  a ".lstrip()), repr("  a ".rstrip()), "xxaxx".strip("x"), "abcab".strip("ab"), "abc".strip("abc") == "", "a".strip(""), repr("\u2003a\x1f".strip()), "www.example.com".strip("cmowz."), "ab".strip(None))
print("a".ljust(4, "."), "a".rjust(4, "é"), "ab".center(5, "*"), "abc".center(6, "*"), "ab".center(7, "-"), "abc".ljust(2), "é".center(4, "日"), "".center(3, "x"), repr("a".rjust(3)))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(6), "abc".zfill(5), "".zfill(3), "-".zfill(3), "--1".zfill(5), "٣".zfill(3))
print(repr("a\tb".expandtabs()), repr("ab\tc\t".expandtabs(4)), repr("a\n\tb".expandtabs(3)), repr("\t".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("\t\r\t".expandtabs(2)))
table = str.maketrans({"a": "1", "b": None, "c": "long", ord("d"): 0x44})
print("abcde".translate(table), str.maketrans("ab", "xy"), str.maketrans("ab", "xy", "z"), "abz".translate(str.maketrans("ab", "xy", "z")), "hello".translate({108: "L", 111: None}), "é日".translate({233: "e"}))

class T:
    def __getitem__(self, k):
        if k == 97: raise LookupError
        return chr(k + 1)

print("abc".translate(T()))

def attempt(call):
    try: print(call())
    except (ValueError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: "a".ljust(5, ""))
attempt(lambda: "a".center(5, 1))
attempt(lambda: "a".center())
attempt(lambda: "a".zfill("a"))
attempt(lambda: "a".strip(1))
attempt(lambda: str.maketrans("ab", "x"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans("a"))
attempt(lambda: str.maketrans("a", 1))
attempt(lambda: "a".translate({97: 0x110000}))
attempt(lambda: "a".translate({97: 1.5}))
attempt(lambda: "a".translate(5))
