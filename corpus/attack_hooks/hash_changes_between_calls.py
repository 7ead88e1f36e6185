#: about: a key whose hash changes is lost, not found twice, and breaks nothing
#: kind: security
#: tests: builtin:hash builtin:dict builtin:set threat:9 threat:22
#: stdout:
#| 1000 1000
#| False
#| 1000
#| 0 0

class Shifty:
    count = 0

    def __hash__(self):
        Shifty.count += 1
        return Shifty.count * 8


thing = Shifty()
table = {}
members = set()
for number in range(1000):
    table[thing] = number
    members.add(thing)
print(len(table), len(members))
print(thing in table)
print(len(list(table)))
table.clear()
members.clear()
print(len(table), len(members))
