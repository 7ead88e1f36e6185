#: about: a generator that resumes itself is told so, and stays usable
#: kind: security
#: tests: threat:4
#: stdout:
#| generator already executing
#| still here
#| []

def loop():
    try:
        next(machine)
    except ValueError as error:
        yield str(error)
    yield "still here"


machine = loop()
print(next(machine))
print(next(machine))
print(list(machine))
