#: about: str.replace: all, some, the empty text, wrong arguments
#: kind: language
#: stdout:
#| 'banana' | 'bonono' | 'bnn' | 'b<an><an>a' | '-b-a-n-a-n-a-' | '-b-anana' | 'bonana' | 'bonona' | 'bonono' | 'banana' | 'banana' | 'banana' | True | 'whole' | TypeError: replace() argument 2 must be str, not int | TypeError: replace() argument 1 must be str, not bytes | TypeError: replace() argument 2 must be str, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() takes at most 3 arguments (4 given) | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() got an unexpected keyword argument 'counts'. Did you mean 'count'?
#| '' | '' | '' | '' | '-' | '-' | '' | '' | '' | '' | '' | '' | True | 'whole' | TypeError: replace() argument 2 must be str, not int | TypeError: replace() argument 1 must be str, not bytes | TypeError: replace() argument 2 must be str, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() takes at most 3 arguments (4 given) | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() got an unexpected keyword argument 'counts'. Did you mean 'count'?
#| 'éaéa😀' | 'éoéo😀' | 'éé😀' | 'éaéa😀' | '-é-a-é-a-😀-' | '-é-aéa😀' | 'éoéa😀' | 'éoéo😀' | 'éoéo😀' | 'éaéa😀' | 'éaéa😀' | '😀a😀a😀' | True | 'whole' | TypeError: replace() argument 2 must be str, not int | TypeError: replace() argument 1 must be str, not bytes | TypeError: replace() argument 2 must be str, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() takes at most 3 arguments (4 given) | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() got an unexpected keyword argument 'counts'. Did you mean 'count'?
#| 'aaaa' | 'oooo' | '' | 'aaaa' | '-a-a-a-a-' | '-a-aaa' | 'oaaa' | 'ooaa' | 'oooo' | 'aaaa' | 'bb' | 'aaaa' | True | 'whole' | TypeError: replace() argument 2 must be str, not int | TypeError: replace() argument 1 must be str, not bytes | TypeError: replace() argument 2 must be str, not None | TypeError: 'str' object cannot be interpreted as an integer | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() takes at most 3 arguments (4 given) | TypeError: replace() takes at least 2 positional arguments (1 given) | TypeError: replace() got an unexpected keyword argument 'counts'. Did you mean 'count'?

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.replace("a", "o"),
    lambda x: x.replace("a", ""),
    lambda x: x.replace("an", "<an>"),
    lambda x: x.replace("", "-"),
    lambda x: x.replace("", "-", 2),
    lambda x: x.replace("a", "o", 1),
    lambda x: x.replace("a", "o", count=2),
    lambda x: x.replace("a", "o", -5),
    lambda x: x.replace("a", "o", 0),
    lambda x: x.replace("aa", "b"),
    lambda x: x.replace("é", "😀"),
    lambda x: x.replace("zz", "y") is x,
    lambda x: x.replace(x, "whole"),
    lambda x: x.replace("a", 1),
    lambda x: x.replace(b"a", "b"),
    lambda x: x.replace("a", None),
    lambda x: x.replace("a", "b", "1"),
    lambda x: x.replace("a"),
    lambda x: x.replace("a", "b", 1, 2),
    lambda x: x.replace("a", new="b"),
    lambda x: x.replace("a", "b", counts=1),
)
for x in ("banana", "", "éaéa😀", "aaaa",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
