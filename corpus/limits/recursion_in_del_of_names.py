#: about: recursion through __delattr__, __setitem__ and __delitem__ raises RecursionError
#: kind: security
#: tests: builtin:delattr builtin:RecursionError threat:17
#: stdout:
#| RecursionError
#| RecursionError
#| RecursionError

class C:
    def __delattr__(self, name):
        delattr(self, name)

    def __setitem__(self, key, value):
        self[key] = value

    def __delitem__(self, key):
        del self[key]


for action in (lambda: delattr(C(), "x"), lambda: C().__setitem__(1, 2), lambda: C().__delitem__(1)):
    try:
        action()
    except RecursionError:
        print("RecursionError")
