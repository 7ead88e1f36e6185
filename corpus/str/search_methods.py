#: about: find, index, count, startswith, endswith, in, replace, partition
#: kind: language
#: stdout:
#| 5 20 9 -1 -1 0 -1 22 21 4 15
#| 3 3 23 2 1 0 2 0
#| True True True True True True False False False False
#| the cog sog on the mog the cog sog on the mat -a-b-c- -a-bc ba ac aa abc
#| ('the', ' ', 'cat sat on the mat') ('the cat sat on the', ' ', 'mat') ('abc', '', '') ('', '', 'abc') ('a', '--', 'b--c') x x aa a
#| True True 3 3 本 2 2
#| ValueError substring not found
#| ValueError substring not found
#| ValueError empty separator
#| TypeError find() argument 1 must be str, not int
#| TypeError startswith first arg must be str or a tuple of str, not list
#| TypeError tuple for startswith must only contain str, not int
#| TypeError replace() argument 2 must be str, not int
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError slice indices must be integers or None or have an __index__ method
#| TypeError count expected at least 1 argument, got 0
#| TypeError 'in <string>' requires string as left operand, not int
#| TypeError slice indices must be integers or None or have an __index__ method

s = "the cat sat on the mat"
print(s.find("at"), s.rfind("at"), s.find("at", 6), s.find("at", 6, 8), s.find("zz"), s.find(""), s.find("", 50), s.rfind(""), s.find("t", -3), s.index("cat"), s.rindex("the"))
print(s.count("at"), s.count("t", 5, -1), s.count(""), "aaaa".count("aa"), "".count(""), s.count("x"), "abc".count("", 1, 2), "abc".count("", 4))
print(s.startswith("the"), s.startswith(("a", "th")), s.startswith("cat", 4), s.endswith("mat"), s.endswith(("x", "t")), s.endswith(""), s.startswith("", 30), s.startswith(()), "ab".endswith("ab", 1), s.startswith("the", -3))
print(s.replace("at", "og"), s.replace("at", "og", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), "abc".replace("b", ""), "a".replace("a", "aa", count=1), "abc".replace("x", "y", -1))
print(s.partition(" "), s.rpartition(" "), "abc".partition("x"), "abc".rpartition("x"), "a--b--c".partition("--"), "prefix-x".removeprefix("prefix-"), "x.py".removesuffix(".py"), "aa".removeprefix("b"), "a".removesuffix(""))
print("é" in "café", "fé" in "café", "café".find("é"), "日本語日本".rfind("日"), "日本語"[1], "x😀y".find("y"), "😀😀".count("😀"))

def attempt(call):
    try: print(call())
    except (ValueError, TypeError) as error: print(type(error).__name__, error)

attempt(lambda: s.index("zz"))
attempt(lambda: s.rindex("zz"))
attempt(lambda: s.partition(""))
attempt(lambda: s.find(1))
attempt(lambda: s.startswith([1]))
attempt(lambda: s.startswith((1,)))
attempt(lambda: s.replace("a", 1))
attempt(lambda: s.replace("a", "b", "c"))
attempt(lambda: s.find("a", "b"))
attempt(lambda: s.count())
attempt(lambda: 5 in s)
attempt(lambda: s.find("a", 1.0))
