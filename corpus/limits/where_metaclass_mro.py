#: about: a loop without end in the mro of a metaclass, with a class half made
#: kind: security
#: tests: threat:15
#: limits: steps=100000
#: limit: steps

class Meta(type):
    def mro(cls):
        try:
            while True:
                pass
        except BaseException:
            print("caught")


try:
    class Made(metaclass=Meta): pass
finally:
    print("finally ran")
