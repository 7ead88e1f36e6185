#: about: a chain of exceptions that is a circle does not hang the program
#: kind: security
#: tests: threat:5
#: stdout:
#| second ValueError
#| True

first = ValueError("first")
second = TypeError("second")
first.__context__ = second
second.__context__ = first
try:
    try:
        raise first
    except ValueError:
        raise second
except TypeError as error:
    print(error, type(error.__context__).__name__)
first.__cause__ = first
try:
    raise first
except ValueError as error:
    print(error.__cause__ is error)
