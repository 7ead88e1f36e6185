#: about: str.rpartition
#: kind: language
#: stdout:
#| 'a-b-c' | ('a-b', '-', 'c') | ('', '', 'a-b-c') | ('', '', 'a-b-c') | ('', '', 'a-b-c') | ('', '', 'a-b-c') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.rpartition() takes exactly one argument (0 given) | TypeError: str.rpartition() takes exactly one argument (2 given) | TypeError: str.rpartition() takes no keyword arguments
#| '-' | ('', '-', '') | ('', '', '-') | ('', '', '-') | ('', '', '-') | ('', '', '-') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.rpartition() takes exactly one argument (0 given) | TypeError: str.rpartition() takes exactly one argument (2 given) | TypeError: str.rpartition() takes no keyword arguments
#| '' | ('', '', '') | ('', '', '') | ('', '', '') | ('', '', '') | ('', '', '') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.rpartition() takes exactly one argument (0 given) | TypeError: str.rpartition() takes exactly one argument (2 given) | TypeError: str.rpartition() takes no keyword arguments
#| 'é—é—é' | ('', '', 'é—é—é') | ('', '', 'é—é—é') | ('é—é', '—', 'é') | ('', '', 'é—é—é') | ('', '', 'é—é—é') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.rpartition() takes exactly one argument (0 given) | TypeError: str.rpartition() takes exactly one argument (2 given) | TypeError: str.rpartition() takes no keyword arguments
#| 'abab' | ('', '', 'abab') | ('ab', 'ab', '') | ('', '', 'abab') | ('', '', 'abab') | ('', '', 'abab') | ValueError: empty separator | TypeError: must be str, not int | TypeError: must be str, not NoneType | TypeError: must be str, not bytes | TypeError: str.rpartition() takes exactly one argument (0 given) | TypeError: str.rpartition() takes exactly one argument (2 given) | TypeError: str.rpartition() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rpartition("-"),
    lambda x: x.rpartition("ab"),
    lambda x: x.rpartition("—"),
    lambda x: x.rpartition("zz"),
    lambda x: x.rpartition(x + "!"),
    lambda x: x.rpartition(""),
    lambda x: x.rpartition(1),
    lambda x: x.rpartition(None),
    lambda x: x.rpartition(b"-"),
    lambda x: x.rpartition(),
    lambda x: x.rpartition("a", "b"),
    lambda x: x.rpartition(sep="-"),
)
for x in ("a-b-c", "-", "", "é—é—é", "abab",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
