#: about: snapshots of local names are charged
#: kind: security
#: tests: builtin:locals threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    def f(a, b, c, d, e):
        kept = []
        while True:
            kept.append(locals())


    f(1, 2, 3, 4, 5)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
