#: about: str.format_map: any mapping, no positions
#: kind: language
#: stdout:
#| 0 '12'
#| 1 '12'
#| 2 '1.500'
#| 3 '<a>'
#| 4 ValueError: Format string contains positional fields
#| 5 ValueError: Format string contains positional fields
#| 6 ValueError: Format string contains positional fields
#| 7 ValueError: Format string contains positional fields
#| 8 KeyError: 'a'
#| 9 TypeError: 'int' object is not subscriptable
#| 10 'plain'
#| 11 ValueError: expected '}' before end of string
#| 12 TypeError: str.format_map() takes exactly one argument (0 given)
#| 13 TypeError: str.format_map() takes exactly one argument (2 given)
#| 14 TypeError: str.format_map() takes no keyword arguments

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class Default(dict):
    def __missing__(self, key): return f"<{key}>"

CALLS = (
    lambda: "{a}{b}".format_map({"a": 1, "b": 2}),
    lambda: "{a[0]}{a[1].real}".format_map({"a": [1, 2]}),
    lambda: "{a:{b}}".format_map({"a": 1.5, "b": ".3f"}),
    lambda: "{a}".format_map(Default()),
    lambda: "{} {0}".format_map(Default()),
    lambda: "{}".format_map({"": "empty"}),
    lambda: "{0}".format_map({"0": "zero"}),
    lambda: "{0}".format_map([1, 2]),
    lambda: "{a}".format_map({}),
    lambda: "{a}".format_map(5),
    lambda: "plain".format_map(5),
    lambda: "{a".format_map({}),
    lambda: "{a}".format_map(),
    lambda: "{a}".format_map({}, {}),
    lambda: "{a}".format_map(mapping={}),
)
for number, call in enumerate(CALLS): print(number, attempt(call))
