#: about: str.partition
#: kind: language
#: stdout:
#| 'a-b-c' | ('a', '-', 'b-c') | ('a-b-c', '', '') | ('a-b-c', '', '') | ('a-b-c', '', '') | ('a-b-c', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.partition() takes exactly one argument (0 given) | TypeError: str.partition() takes exactly one argument (2 given) | TypeError: str.partition() takes no keyword arguments
#| '-' | ('', '-', '') | ('-', '', '') | ('-', '', '') | ('-', '', '') | ('-', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.partition() takes exactly one argument (0 given) | TypeError: str.partition() takes exactly one argument (2 given) | TypeError: str.partition() takes no keyword arguments
#| '' | ('', '', '') | ('', '', '') | ('', '', '') | ('', '', '') | ('', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.partition() takes exactly one argument (0 given) | TypeError: str.partition() takes exactly one argument (2 given) | TypeError: str.partition() takes no keyword arguments
#| 'é—é—é' | ('é—é—é', '', '') | ('é—é—é', '', '') | ('é', '—', 'é—é') | ('é—é—é', '', '') | ('é—é—é', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.partition() takes exactly one argument (0 given) | TypeError: str.partition() takes exactly one argument (2 given) | TypeError: str.partition() takes no keyword arguments
#| 'abab' | ('abab', '', '') | ('', 'ab', 'ab') | ('abab', '', '') | ('abab', '', '') | ('abab', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.partition() takes exactly one argument (0 given) | TypeError: str.partition() takes exactly one argument (2 given) | TypeError: str.partition() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.partition("-"),
    lambda x: x.partition("ab"),
    lambda x: x.partition("—"),
    lambda x: x.partition("zz"),
    lambda x: x.partition(x + "!"),
    lambda x: x.partition(""),
    lambda x: x.partition(1),
    lambda x: x.partition(None),
    lambda x: x.partition(b"-"),
    lambda x: x.partition(),
    lambda x: x.partition("a", "b"),
    lambda x: x.partition(sep="-"),
)
for x in ("a-b-c", "-", "", "é—é—é", "abab",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
