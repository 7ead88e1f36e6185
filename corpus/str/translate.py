#: about: str.translate: dicts, sequences, mappings that raise
#: kind: language
#: stdout:
#| 'abcé' | 'Ac😀' | 'longerbcé' | 'abcé' | 'xyzé' | 'xyzé' | '---é' | 'zzzé' | ValueError: character mapping must be in range(0x110000) | ValueError: character mapping must be in range(0x110000) | TypeError: character mapping must return integer, None or str | TypeError: character mapping must return integer, None or str | 'abcé' | TypeError: 'NoneType' object is not subscriptable | TypeError: 'int' object is not subscriptable | TypeError: str.translate() takes exactly one argument (0 given) | TypeError: str.translate() takes exactly one argument (2 given)
#| '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | '' | TypeError: str.translate() takes exactly one argument (0 given) | TypeError: str.translate() takes exactly one argument (2 given)
#| 'bad 😀' | 'Ad 😀' | 'blongerd A' | 'bad 😀' | 'yxd 😀' | 'yx😀' | '----😀' | 'zzzz😀' | ValueError: character mapping must be in range(0x110000) | ValueError: character mapping must be in range(0x110000) | TypeError: character mapping must return integer, None or str | TypeError: character mapping must return integer, None or str | 'bad 😀' | TypeError: 'NoneType' object is not subscriptable | TypeError: 'int' object is not subscriptable | TypeError: str.translate() takes exactly one argument (0 given) | TypeError: str.translate() takes exactly one argument (2 given)
#| 'aaa' | 'AAA' | 'longerlongerlonger' | 'aaa' | 'xxx' | 'xxx' | '---' | 'zzz' | ValueError: character mapping must be in range(0x110000) | ValueError: character mapping must be in range(0x110000) | TypeError: character mapping must return integer, None or str | TypeError: character mapping must return integer, None or str | 'aaa' | TypeError: 'NoneType' object is not subscriptable | TypeError: 'int' object is not subscriptable | TypeError: str.translate() takes exactly one argument (0 given) | TypeError: str.translate() takes exactly one argument (2 given)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.translate({97: "A", 98: None, 233: 0x1f600}),
    lambda x: x.translate({97: "longer", 128512: 65}),
    lambda x: x.translate({}),
    lambda x: x.translate(str.maketrans("abc", "xyz")),
    lambda x: x.translate(str.maketrans("abc", "xyz", "d ")),
    lambda x: x.translate(["-"] * 200),
    lambda x: x.translate("z" * 120),
    lambda x: x.translate({97: 0x110000}),
    lambda x: x.translate({97: -1}),
    lambda x: x.translate({97: 1.5}),
    lambda x: x.translate({97: b"x"}),
    lambda x: x.translate({"a": "b"}),
    lambda x: x.translate(None),
    lambda x: x.translate(1),
    lambda x: x.translate(),
    lambda x: x.translate({}, {}),
)
for x in ("abcé", "", "bad 😀", "aaa",):
    print(repr(x), *[attempt(call, x) for call in CALLS], sep=" | ")
