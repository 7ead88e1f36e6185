#: about: str.join: iterables of texts, and what is none
#: kind: language
#: stdout:
#| ', ' | 'a, b, c' | 'a, b, c' | 'only' | '' | 'a, é' | 'k, l' | 'A, B, C' | '0, 1, 2, 3' | TypeError: sequence item 1: expected str instance, int found | TypeError: sequence item 0: expected str instance, NoneType found | TypeError: sequence item 0: expected str instance, bytes found | TypeError: sequence item 2: expected str instance, list found | TypeError: can only join an iterable | TypeError: can only join an iterable | TypeError: str.join() takes exactly one argument (0 given) | TypeError: str.join() takes exactly one argument (2 given) | TypeError: str.join() takes no keyword arguments | '\ud83d, \ude00'
#| '' | 'abc' | 'abc' | 'only' | '' | 'aé' | 'kl' | 'ABC' | '0123' | TypeError: sequence item 1: expected str instance, int found | TypeError: sequence item 0: expected str instance, NoneType found | TypeError: sequence item 0: expected str instance, bytes found | TypeError: sequence item 2: expected str instance, list found | TypeError: can only join an iterable | TypeError: can only join an iterable | TypeError: str.join() takes exactly one argument (0 given) | TypeError: str.join() takes exactly one argument (2 given) | TypeError: str.join() takes no keyword arguments | '\ud83d\ude00'
#| 'é' | 'aébéc' | 'aébéc' | 'only' | '' | 'aéé' | 'kél' | 'AéBéC' | '0é1é2é3' | TypeError: sequence item 1: expected str instance, int found | TypeError: sequence item 0: expected str instance, NoneType found | TypeError: sequence item 0: expected str instance, bytes found | TypeError: sequence item 2: expected str instance, list found | TypeError: can only join an iterable | TypeError: can only join an iterable | TypeError: str.join() takes exactly one argument (0 given) | TypeError: str.join() takes exactly one argument (2 given) | TypeError: str.join() takes no keyword arguments | '\ud83dé\ude00'
#| '😀-' | 'a😀-b😀-c' | 'a😀-b😀-c' | 'only' | '' | 'a😀-é' | 'k😀-l' | 'A😀-B😀-C' | '0😀-1😀-2😀-3' | TypeError: sequence item 1: expected str instance, int found | TypeError: sequence item 0: expected str instance, NoneType found | TypeError: sequence item 0: expected str instance, bytes found | TypeError: sequence item 2: expected str instance, list found | TypeError: can only join an iterable | TypeError: can only join an iterable | TypeError: str.join() takes exactly one argument (0 given) | TypeError: str.join() takes exactly one argument (2 given) | TypeError: str.join() takes no keyword arguments | '\ud83d😀-\ude00'

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.join(["a", "b", "c"]),
    lambda x: x.join("abc"),
    lambda x: x.join(("only",)),
    lambda x: x.join([]),
    lambda x: x.join(iter(["a", "é"])),
    lambda x: x.join({"k": 1, "l": 2}),
    lambda x: x.join(c.upper() for c in "abc"),
    lambda x: x.join(map(str, range(4))),
    lambda x: x.join(["a", 1]),
    lambda x: x.join([None]),
    lambda x: x.join([b"a"]),
    lambda x: x.join(["a", "b", ["c"]]),
    lambda x: x.join(5),
    lambda x: x.join(None),
    lambda x: x.join(),
    lambda x: x.join("a", "b"),
    lambda x: x.join(iterable="a"),
    lambda x: x.join(["\ud83d", "\ude00"]),
)
for x in (", ", "", "é", "😀-",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
