#: about: a __class_getitem__ that subscripts its own class runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError threat:9 threat:17
#: stdout:
#| RecursionError

class C:
    def __class_getitem__(cls, item):
        return cls[item]


try:
    C[int]
except RecursionError as error:
    print(type(error).__name__)
