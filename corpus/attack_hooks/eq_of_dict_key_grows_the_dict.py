#: about: a key whose __eq__ adds a thousand keys during an assignment
#: kind: security
#: tests: builtin:dict threat:9 threat:22
#: stdout:
#| True
#| 1001

class Key:
    armed = False

    def __hash__(self):
        return 7

    def __eq__(self, other):
        if Key.armed:
            Key.armed = False
            for number in range(1000):
                table[number] = number
        return self is other


table = {Key(): 0}
table.clear()
first = Key()
table[first] = 1
Key.armed = True
table.get(Key())
print(first in table)
print(len(table))
