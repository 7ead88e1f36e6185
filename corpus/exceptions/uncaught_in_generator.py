#: about: an exception from a generator ends the program at the loop that drives it
#: kind: language
#: raises: ValueError: ('the third is missing', 3)
#: stdout:
#| 1
#| 2
#| generator cleanup

def numbers():
    try:
        yield 1
        yield 2
        raise ValueError("the third is missing", 3)
    finally:
        print("generator cleanup")

for n in numbers():
    print(n)
