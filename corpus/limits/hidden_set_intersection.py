#: about: a set that a union fills counts while native code holds it
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    class Any(bytes):
        def __eq__(self, other):
            return True

        def __hash__(self):
            return len(kept)


    kept = [0]
    {0}.intersection(Any(10**6) for turn in range(3))
    set().union(bytes(10**6) + b"%d" % turn for turn in range(300))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
