#: about: a limit inside __getitem__ of the old iteration protocol is not taken for its end
#: kind: security
#: tests: builtin:iter threat:18
#: limits: steps=200000
#: limit: steps
#: stdout:
#| start

class Old:
    def __getitem__(self, index):
        while True:
            pass


print("start")
print(list(Old()), 1 in Old())
print("went on")
