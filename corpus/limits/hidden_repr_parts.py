#: about: the text of a repr being built counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Part:
        def __repr__(self):
            return "x" * 10**6


    repr([Part() for turn in range(300)])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
