#: about: a __hash__ that returns huge, negative or boolean numbers is reduced
#: kind: security
#: tests: builtin:hash threat:9 threat:22
#: stdout:
#| True
#| -2
#| 1
#| ['a', 'b', 'c']

class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


print(hash(Key(2**64 + 5)) == hash(2**64 + 5))
print(hash(Key(-1)))
print(hash(Key(True)))
table = {Key(2**4000): "a", Key(-(2**4000)): "b", Key(-(2**63)): "c"}
print(sorted(table.values()))
