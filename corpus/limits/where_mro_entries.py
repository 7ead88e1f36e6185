#: about: a loop without end in __mro_entries__ and in a metaclass mro
#: kind: security
#: tests: threat:15
#: limits: steps=100000
#: limit: steps

class Entries:
    def __mro_entries__(self, bases):
        try:
            while True:
                pass
        finally:
            print("finally ran")


try:
    class Made(Entries()): pass
except BaseException:
    print("caught")
