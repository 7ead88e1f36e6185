#: about: an error in __set_name__ is the guest's own and carries a note, no engine object
#: kind: security
#: tests: threat:9 threat:14
#: stdout:
#| ZeroDivisionError division by zero
#| ["Error calling __set_name__ on 'Fails' instance 'field' in 'C'"]

class Fails:
    def __set_name__(self, owner, name):
        1 / 0


try:
    class C:
        field = Fails()
except ZeroDivisionError as error:
    print(type(error).__name__, error)
    print(error.__notes__)
