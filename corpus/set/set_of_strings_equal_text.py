#: about: strs made in different ways are one element
#: kind: language
#: stdout:
#| {'abc'} 1 True True 2 False False True ['str'] ['str'] False

s = {"abc", "".join("abc"), "ABC".lower(), f"{'abc'}", str(b"abc", "ascii"), "abcd"[:3]}
class T(str): pass
class U(str):
    def __eq__(self, o): return False
    def __hash__(self): return str.__hash__(self)
s.add(T("abc"))
print(s, len(s), T("abc") in s, "abc" in {T("abc")}, len({U("a"), U("a")}), "a" in {U("a")}, U("a") in {"a"}, {T("x")} == {"x"}, [type(x).__name__ for x in {T("x")} & {"x"}], [type(x).__name__ for x in {"x"} | {T("x")}], b"abc" in s)
