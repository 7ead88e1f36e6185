#: about: str.maketrans: one, two and three arguments, and wrong ones
#: kind: language
#: stdout:
#| 0 {97: 'b', 98: None, 128512: 5}
#| 1 {97: 120, 98: 121, 99: 122}
#| 2 {97: 120, 98: 121, 99: 122, 100: None, 101: None, 102: None}
#| 3 {}
#| 4 {97: 99}
#| 5 {97: None, 98: None}
#| 6 {}
#| 7 ValueError: string keys in translatetable must be of length 1
#| 8 ValueError: string keys in translatetable must be of length 1
#| 9 TypeError: keys in translate table mustbe strings or integers
#| 10 TypeError: keys in translate table mustbe strings or integers
#| 11 ValueError: the first two maketrans arguments must have equal length
#| 12 TypeError: if you give only one argument to maketrans it must be a dict
#| 13 TypeError: if you give only one argument to maketrans it must be a dict
#| 14 TypeError: maketrans() argument 2 must be str, not int
#| 15 TypeError: first maketrans argument must be a string if there is a second argument
#| 16 TypeError: maketrans() argument 3 must be str, not int
#| 17 TypeError: maketrans() argument 2 must be str, not None
#| 18 TypeError: maketrans expected at least 1 argument, got 0
#| 19 TypeError: maketrans expected at most 3 arguments, got 4
#| 20 TypeError: str.maketrans() takes no keyword arguments
#| 21 {233: 128512}
#| 22 'D'
#| 23 TypeError: if you give only one argument to maketrans it must be a dict

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda: str.maketrans({"a": "b", 98: None, "😀": 5}),
    lambda: str.maketrans("abc", "xyz"),
    lambda: str.maketrans("abc", "xyz", "def"),
    lambda: str.maketrans("", ""),
    lambda: str.maketrans("aa", "bc"),
    lambda: str.maketrans("ab", "cd", "ab"),
    lambda: str.maketrans({}),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({"": 1}),
    lambda: str.maketrans({1.5: "x"}),
    lambda: str.maketrans({None: "x"}),
    lambda: str.maketrans("ab", "c"),
    lambda: str.maketrans("ab"),
    lambda: str.maketrans(1),
    lambda: str.maketrans("a", 1),
    lambda: str.maketrans(1, "a"),
    lambda: str.maketrans("a", "b", 1),
    lambda: str.maketrans(None, None, None),
    lambda: str.maketrans(),
    lambda: str.maketrans("a", "b", "c", "d"),
    lambda: str.maketrans(x="a", y="b"),
    lambda: "x".maketrans("é", "😀"),
    lambda: type("D", (dict,), {})(a="b").__class__.__name__,
    lambda: str.maketrans(type("D", (dict,), {})(a="b")),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
