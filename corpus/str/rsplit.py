#: about: str.rsplit: by white space, by a text, by number
#: kind: language
#: stdout:
#| ' a  b c ' | ['a', 'b', 'c'] | ['a', 'b', 'c'] | [' a  b c '] | [' a  b c '] | ['', 'a', '', 'b', 'c', ''] | [' a  b c '] | [' a  b', 'c'] | [' a  b c '] | [' a  b', 'c'] | [' a  b c '] | [' a  b c '] | [' a  b c '] | ValueError: empty separator | TypeError: must be str or None, not int | TypeError: must be str or None, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'sep2'. Did you mean 'sep'? | TypeError: rsplit() got an unexpected keyword argument 'maxsplits'. Did you mean 'maxsplit'?
#| 'a,b,,c' | ['a,b,,c'] | ['a,b,,c'] | ['a', 'b', '', 'c'] | ['a,b,,c'] | ['a,b,,c'] | ['a,b,,c'] | ['a,b,,c'] | ['a,b,', 'c'] | ['a,b,,c'] | ['a,b,,c'] | ['a', 'b', '', 'c'] | ['a,b,', 'c'] | ValueError: empty separator | TypeError: must be str or None, not int | TypeError: must be str or None, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'sep2'. Did you mean 'sep'? | TypeError: rsplit() got an unexpected keyword argument 'maxsplits'. Did you mean 'maxsplit'?
#| '' | [] | [] | [''] | [''] | [''] | [''] | [] | [''] | [] | [''] | [''] | [''] | ValueError: empty separator | TypeError: must be str or None, not int | TypeError: must be str or None, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'sep2'. Did you mean 'sep'? | TypeError: rsplit() got an unexpected keyword argument 'maxsplits'. Did you mean 'maxsplit'?
#| 'x\x1cy\x85z\u2003w' | ['x', 'y', 'z', 'w'] | ['x', 'y', 'z', 'w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z', 'w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z', 'w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z\u2003w'] | ['x\x1cy\x85z\u2003w'] | ValueError: empty separator | TypeError: must be str or None, not int | TypeError: must be str or None, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'sep2'. Did you mean 'sep'? | TypeError: rsplit() got an unexpected keyword argument 'maxsplits'. Did you mean 'maxsplit'?
#| 'é--é---é' | ['é--é---é'] | ['é--é---é'] | ['é--é---é'] | ['é', 'é-', 'é'] | ['é--é---é'] | ['', '--', '---', ''] | ['é--é---é'] | ['é--é---é'] | ['é--é---é'] | ['é--é---é'] | ['é--é---é'] | ['é--é---é'] | ValueError: empty separator | TypeError: must be str or None, not int | TypeError: must be str or None, not bytes | TypeError: 'str' object cannot be interpreted as an integer | TypeError: 'NoneType' object cannot be interpreted as an integer | OverflowError: Python int too large to convert to C ssize_t | TypeError: rsplit() takes at most 2 arguments (3 given) | TypeError: rsplit() got an unexpected keyword argument 'sep2'. Did you mean 'sep'? | TypeError: rsplit() got an unexpected keyword argument 'maxsplits'. Did you mean 'maxsplit'?

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.rsplit(),
    lambda x: x.rsplit(None),
    lambda x: x.rsplit(","),
    lambda x: x.rsplit("--"),
    lambda x: x.rsplit(" "),
    lambda x: x.rsplit("é"),
    lambda x: x.rsplit(None, 1),
    lambda x: x.rsplit(",", 1),
    lambda x: x.rsplit(maxsplit=1),
    lambda x: x.rsplit(sep=",", maxsplit=0),
    lambda x: x.rsplit(",", -1),
    lambda x: x.rsplit(",", True),
    lambda x: x.rsplit(""),
    lambda x: x.rsplit(1),
    lambda x: x.rsplit(b","),
    lambda x: x.rsplit(",", "1"),
    lambda x: x.rsplit(",", None),
    lambda x: x.rsplit(",", 2**70),
    lambda x: x.rsplit(",", 1, 2),
    lambda x: x.rsplit(sep=",", sep2=1),
    lambda x: x.rsplit(None, maxsplits=1),
)
for x in (" a  b c ", "a,b,,c", "", "x\x1cy\x85z\u2003w", "é--é---é",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
