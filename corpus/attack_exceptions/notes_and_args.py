#: about: notes and args of exceptions are plain guest data
#: kind: security
#: tests: threat:5
#: stdout:
#| ['first', 'second']
#| (1, 'two')
#| TypeError
#| TypeError

error = ValueError("x")
error.add_note("first")
error.__notes__.append("second")
print(error.__notes__)
error.args = [1, "two"]
print(error.args)
for bad in (lambda: error.add_note(3), lambda: setattr(error, "args", 5)):
    try:
        bad()
        print("accepted")
    except TypeError:
        print("TypeError")
