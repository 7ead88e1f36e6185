#: about: a sequence pattern of an object that lies about its length ends in an ordinary error or no match
#: kind: security
#: tests: builtin:len threat:9 threat:22
#: stdout:
#| no match
#| ValueError
#| no match

class Liar(list):
    length = 0

    def __len__(self):
        return Liar.length


for Liar.length in (0, 3, 2**62):
    try:
        match Liar([1]):
            case [a, b, c]:
                print("matched", a, b, c)
            case _:
                print("no match")
    except ValueError as error:
        print(type(error).__name__)
