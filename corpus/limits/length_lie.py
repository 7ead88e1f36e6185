#: about: a length that lies makes no allocation without being charged
#: kind: security
#: tests: builtin:list threat:16
#: limits: steps=1000000000 memory=4000000
#: limit: memory
#: stdout:
#| start

class Liar:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __len__(self):
        return 10**12

    def __length_hint__(self):
        return 10**12


print("start")
try:
    list(Liar())
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
