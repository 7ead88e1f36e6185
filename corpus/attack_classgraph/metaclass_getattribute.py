#: about: a metaclass's own attribute hook reads only what the guest can read
#: kind: security
#: tests: attribute:__bases__ attribute:__getattribute__ threat:1
#: stdout:
#| hook: attribute access to '__getattribute__' is blocked in this environment
#| hook: attribute access to '__getattribute__' is blocked in this environment
#| attribute access to '__bases__' is blocked in this environment

class Meta(type):
    def __getattribute__(cls, name):
        try:
            return super().__getattribute__(name)
        except AttributeError as refused:
            return "hook: " + str(refused)


class Thing(metaclass=Meta):
    value = 1


print(Thing.value)
print(Thing.missing)
try:
    print(Thing.__bases__)
except AttributeError as refused:
    print(refused)
