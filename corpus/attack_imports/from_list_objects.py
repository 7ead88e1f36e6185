#: about: a from-list of lying objects brings in nothing beside the module's names
#: kind: security
#: imports: math
#: tests: module:math builtin:__import__ threat:10
#: stdout:
#| math False
#| math False
#| math False
#| math False
#| math False

class Name(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


for names in ([], ["os"], [Name("os")], ("__loader__",), ["floor"]):
    try:
        module = __import__("math", {}, {}, names)
        print(module.__name__, hasattr(module, "os"))
    except (ImportError, TypeError) as refused:
        print("refused", type(refused).__name__)
