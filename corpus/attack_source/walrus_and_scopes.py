#: about: scopes, walrus targets and del reach no name that the program did not bind
#: kind: security
#: tests: attribute:__builtins__ threat:8
#: stdout:
#| (2, [1, 2])
#| name 'hidden' is not defined
#| name 'number' is not defined
#| name 'found' is not defined
#| name 'value' is not defined
#| nothing to delete

def outer():
    found = [(hidden := number) for number in (1, 2)]
    return hidden, found


print(outer())
for look in (lambda: hidden, lambda: number, lambda: found):
    try:
        print(look())
    except NameError as missing:
        print(missing)


class Scope:
    value = "class"
    inner = [value for value in ["comprehension"]]

    def read(self):
        return value


try:
    print(Scope.inner, Scope().read())
except NameError as missing:
    print(missing)
try:
    del __builtins__.open
except (AttributeError, NameError, TypeError):
    print("nothing to delete")
