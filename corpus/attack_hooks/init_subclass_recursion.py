#: about: __init_subclass__ that makes subclasses without end runs into the depth limit
#: kind: security
#: tests: builtin:RecursionError threat:9 threat:17
#: limits: depth=100
#: stdout:
#| RecursionError
#| went on

class Base:
    def __init_subclass__(cls):
        class Sub(cls):
            pass


try:
    class First(Base):
        pass
except RecursionError as error:
    print(type(error).__name__)
print("went on")
