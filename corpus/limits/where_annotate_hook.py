#: about: a loop without end in an annotate function that reading the annotations calls
#: kind: security
#: tests: threat:15
#: limits: steps=100000
#: limit: steps

def f(): pass


def endless(fmt):
    while True:
        pass


f.__annotate__ = endless
try:
    f.__annotations__
except BaseException:
    print("caught")
finally:
    print("finally ran")
