#: about: a sink whose write leads to a blocked name is refused there
#: kind: security
#: tests: builtin:print attribute:__globals__ threat:13
#: stdout:
#| attribute access to '__globals__' is blocked in this environment

class Sink:
    @property
    def write(self):
        return (lambda: 0).__globals__


try:
    print("x", file=Sink())
except AttributeError as refused:
    print(refused)
