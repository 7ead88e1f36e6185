#: about: __del__ does not run, neither on del nor on overwriting nor at the end of the program
#: kind: security
#: tests: threat:9 threat:18
#: stdout:
#| ended

class Finalised:
    def __del__(self):
        print("finalised")


thing = Finalised()
del thing
thing = Finalised()
thing = None
cycle = Finalised()
cycle.self = cycle
cycle = None
[Finalised() for number in range(1000)]
kept = Finalised()
print("ended")
