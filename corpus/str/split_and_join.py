#: about: split, rsplit, splitlines, join
#: kind: language
#: stdout:
#| ['a', 'b', 'c'] ['a', 'b', '', 'c', ''] ['a '] ['a', 'b,c'] ['a,b', 'c'] [] [''] ['a', ''] ['a', 'b c'] ['a b', 'c'] ['  a', 'b'] ['a', 'b', '']
#| ['a', 'b', 'c'] ['x', 'y', 'z'] ['1', '2', '3'] ['a,b'] ['', 'a'] ['a', '']
#| ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] [] [''] ['a', 'b', 'c', 'd', 'e', 'f'] ['a\n', '\n', 'b'] ['no newline']
#| a,b  a-b-c 0, 1, 2 only kabv 日é本 aaa t u
#| ValueError empty separator
#| TypeError must be str or None, not int
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError split() got an unexpected keyword argument 'bad'
#| TypeError sequence item 0: expected str instance, int found
#| TypeError sequence item 1: expected str instance, NoneType found
#| TypeError sequence item 1: expected str instance, bytes found
#| TypeError can only join an iterable
#| TypeError str.join() takes exactly one argument (0 given)
#| TypeError str.join() takes exactly one argument (2 given)

print("a b  c ".split(), "a b  c ".split(" "), " a ".split(None, 0), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "".split(), "".split(","), "abc".split("bc"), "a b c".split(maxsplit=1), "a b c".rsplit(None, 1), "  a  b  ".rsplit(maxsplit=1), "aXXbXX".split("XX"))
print("a\u2003b\xa0c".split(), "x\x1fy\x85z".split(), "1<>2<>3".split("<>", -1), "a,b".split(",", 0), "aaa".split("aa"), "aaa".rsplit("aa"))
print("a\nb\r\nc\rd\n".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc\x1cd\u2028e\x85f".splitlines(), "a\n\nb".splitlines(keepends=True), "no newline".splitlines())
print(",".join(["a", "b"]), "".join([]), "-".join("abc"), ", ".join(str(i) for i in range(3)), "x".join(["only"]), "ab".join({"k": 1, "v": 2}), "é".join("日本"), "".join(["a"] * 3), " ".join(("t", "u")))

def attempt(call):
    try: print(call())
    except (ValueError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: "a".split(""))
attempt(lambda: "a".split(1))
attempt(lambda: "a".split("a", "b"))
attempt(lambda: "a".split(sep="a", bad=1))
attempt(lambda: ",".join([1]))
attempt(lambda: ",".join(["a", None]))
attempt(lambda: ",".join(["a", b"b"]))
attempt(lambda: ",".join(5))
attempt(lambda: ",".join())
attempt(lambda: ",".join("a", "b"))
