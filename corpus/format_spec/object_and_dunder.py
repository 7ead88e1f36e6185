#: about: __format__ of objects, of subclasses, and what it may return
#: kind: language
#: stdout:
#| 'plain'
#| 'plain'
#| TypeError: unsupported format string passed to Plain.__format__
#| 'plain'
#| TypeError: unsupported format string passed to Plain.__format__
#| '  plain'
#| '<a b>'
#| '<1x2>'
#| '<p5>'
#| TypeError: __format__ must return a str, not int
#| TypeError: __format__ must return a str, not int
#| TypeError: __format__ must return a str, not int
#| ('subx', 'Text')
#| 'sub'
#| ('whole', '5', 'whole', '      5', 'whole 5')
#| TypeError: format() argument 2 must be str, not None
#| TypeError: format() argument 2 must be str, not int
#| TypeError: format expected at least 1 argument, got 0
#| TypeError: format expected at most 2 arguments, got 3
#| TypeError: format() takes no keyword arguments
#| TypeError: unsupported format string passed to NoneType.__format__
#| TypeError: unsupported format string passed to list.__format__
#| '{}'
#| TypeError: unsupported format string passed to bytes.__format__
#| TypeError: unsupported format string passed to type.__format__
#| 'None'
#| '5'
#| '5'
#| TypeError: unsupported format string passed to object.__format__
#| TypeError: __format__() argument must be str, not None
#| TypeError: __format__() argument must be str, not bytes
#| '1'
#| 'True'
#| ValueError: Unknown format code 'd' for object of type 'complex'
#| TypeError: descriptor '__format__' for 'float' objects doesn't apply to a 'int' object

def attempt(call):
    try: return repr(call())
    except Exception as error: return f"{type(error).__name__}: {error}"


class Plain:
    def __str__(self): return "plain"


class Own:
    def __format__(self, spec): return f"<{spec}>"


class Bad:
    def __format__(self, spec): return 5


class Text(str): pass


class Returns:
    def __format__(self, spec): return Text("sub" + spec)


class Whole(int):
    def __str__(self): return "whole"


for call in (lambda: format(Plain()), lambda: format(Plain(), ""), lambda: format(Plain(), "5"), lambda: f"{Plain()}", lambda: f"{Plain():>7}", lambda: f"{Plain()!s:>7}", lambda: format(Own(), "a b"), lambda: f"{Own():{1}x{2}}", lambda: "{:{}{}}".format(Own(), "p", 5), lambda: format(Bad()), lambda: f"{Bad()}", lambda: "{}".format(Bad()),
             lambda: (format(Returns(), "x"), type(format(Returns(), "x")).__name__), lambda: f"{Returns()}", lambda: (format(Whole(5)), format(Whole(5), "d"), f"{Whole(5)}", f"{Whole(5):>7}", "%s %d" % (Whole(5), Whole(5))), lambda: format(5, None), lambda: format(5, 5), lambda: format(), lambda: format(1, "", ""), lambda: format(value=1), lambda: format(None, "s"), lambda: format([1], "5"), lambda: format({}, ""), lambda: format(b"a", "5"), lambda: format(type, ">5"), lambda: format(None), lambda: format(5, Text("x")),
             lambda: (5).__format__(""), lambda: object().__format__("x"), lambda: "x".__format__(None), lambda: (1.5).__format__(b""), lambda: True.__format__("d"), lambda: True.__format__(""), lambda: (1j).__format__("d"), lambda: float.__format__(1, "")):
    print(attempt(call))
