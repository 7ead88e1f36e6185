#: about: a str subclass that lies about its text is taken as its text
#: kind: security
#: imports: math
#: tests: module:math builtin:__import__ threat:10
#: stdout:
#| {'refused'}

class Liar(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("math")

    def __str__(self):
        return "math"

    def __repr__(self):
        return "'math'"

    def startswith(self, *prefix):
        return True

    def split(self, *separator):
        return ["math"]

    def partition(self, separator):
        return ("math", "", "")

    def __getitem__(self, index):
        return "math"

    def __len__(self):
        return 4

    def __iter__(self):
        return iter("math")

    def __contains__(self, part):
        return False

    def encode(self, *arguments):
        return b"math"


outcomes = set()
for name in ("os", "sys", "builtins", "os.path"):
    try:
        outcomes.add("imported " + type(__import__(Liar(name))).__name__)
    except (ImportError, TypeError):
        outcomes.add("refused")
print(outcomes)
