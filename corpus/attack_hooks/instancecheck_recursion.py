#: about: an __instancecheck__ that asks isinstance of itself runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError builtin:isinstance builtin:issubclass threat:9 threat:17
#: stdout:
#| RecursionError
#| RecursionError

class Meta(type):
    def __instancecheck__(cls, obj):
        return isinstance(obj, cls)

    def __subclasscheck__(cls, sub):
        return issubclass(sub, cls)


class C(metaclass=Meta):
    pass


for action in (lambda: isinstance(1, C), lambda: issubclass(int, C)):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__)
