#: about: native code that takes text reads the text of a str subclass and calls none of its methods
#: kind: security
#: tests: builtin:str builtin:int threat:7 threat:9
#: stdout:
#| 12 1.5 a-b True 3
#| xyz
#| ab
#| {'ab': 1}

class Liar(str):
    def __len__(self):
        return 10**9

    def __getitem__(self, key):
        return "lie"

    def __iter__(self):
        return iter(["lie"])

    def __contains__(self, item):
        return True

    def encode(self, *arguments):
        return b"lie"


print(int(Liar("12")), float(Liar("1.5")), Liar("-").join(["a", "b"]), "xab".endswith(Liar("ab")), "aXbXc".count(Liar("X")) + 1)
print("x%s" % Liar("yz"))
print("".join([Liar("a"), Liar("b")]))
print(dict([(Liar("ab").lower(), 1)]))
