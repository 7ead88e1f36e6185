#: about: a descriptor that reads itself runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError builtin:property threat:9 threat:17
#: stdout:
#| RecursionError
#| RecursionError

class Own:
    def __get__(self, obj, owner):
        return obj.field


class C:
    field = Own()

    @property
    def value(self):
        return self.value


for name in ("field", "value"):
    try:
        getattr(C(), name)
    except RecursionError as error:
        print(type(error).__name__)
