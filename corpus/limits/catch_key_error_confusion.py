#: about: a limit inside __missing__ or __getitem__ is not taken for a missing key
#: kind: security
#: tests: builtin:dict threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Table(dict):
    def __missing__(self, key):
        while True:
            pass


print("start")
print("{a}".format_map(Table()))
print("went on")
