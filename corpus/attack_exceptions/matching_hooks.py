#: about: classes that lie to isinstance do not change which except clause is taken
#: kind: security
#: tests: threat:5
#: stdout:
#| True True
#| matched by class

class Meta(type):
    def __instancecheck__(cls, value):
        return True

    def __subclasscheck__(cls, value):
        return True


class Liar(Exception, metaclass=Meta):
    pass


print(isinstance(1, Liar), issubclass(int, Liar))
try:
    raise ValueError("real")
except Liar:
    print("matched by a lie")
except ValueError:
    print("matched by class")
