#: about: the __class__ cell of a method is what its class is, and cannot be taken from the function
#: kind: security
#: tests: attribute:__closure__ threat:2
#: stdout:
#| True
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment

class Thing:
    def kind(self):
        return __class__

    def up(self):
        return super().__init__


print(Thing().kind() is Thing)
for attempt in (lambda: Thing.kind.__closure__, lambda: Thing.up.__closure__[0].cell_contents):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
