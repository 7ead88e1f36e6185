#: about: a key whose __eq__ clears the dictionary it is looked up in
#: kind: security
#: tests: builtin:dict threat:9 threat:22
#: stdout:
#| 0
#| 1
#| {}

class Key:
    def __init__(self, table):
        self.table = table

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.table.clear()
        return False


table = {}
table[Key(table)] = "first"
try:
    table.get(Key(table))
    print(len(table))
except RuntimeError as error:
    print(error)
table[Key(table)] = "second"
print(len(table))
table.clear()
print(table)
