#: about: a loop without end in the equality of a key that the program put into its table of builtins
#: kind: security
#: tests: threat:15 threat:10
#: limits: steps=100000
#: limit: steps

class Key(str):
    def __hash__(self): return hash("name")
    def __eq__(self, other):
        while True:
            pass


try:
    __builtins__[Key("name")] = 1
    __builtins__.get("name")
except BaseException:
    print("caught")
