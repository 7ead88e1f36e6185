#: about: keys that change the dict while they are compared give a result or an error
#: kind: security
#: tests: builtin:dict threat:9
#: stdout:
#| missing
#| True

class Key:
    def __init__(self, label):
        self.label = label

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if "evil" in (self.label, other.label):
            table.clear()
        return False


table = {}
for label in ("a", "b", "c"):
    table[Key(label)] = label
print(table.get(Key("evil"), "missing"))
print(len(table) == 0)
