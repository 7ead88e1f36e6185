#: about: classes that lie about isinstance and issubclass change no guarded read
#: kind: security
#: tests: attribute:__globals__ attribute:__self__ threat:1
#: stdout:
#| True True True
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Meta(type):
    def __instancecheck__(cls, value):
        return True

    def __subclasscheck__(cls, value):
        return True


class Liar(metaclass=Meta):
    @property
    def __class__(self):
        return type(lambda: 0)


liar = Liar()
print(isinstance(5, Liar), isinstance(liar, type(lambda: 0)), type(liar) is Liar)
for attempt in (lambda: liar.__globals__, lambda: liar.__self__, lambda: getattr(liar, "__globals__", 1)):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
