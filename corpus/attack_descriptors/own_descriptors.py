#: about: guest descriptors are given guest values and cannot answer for a blocked name
#: kind: security
#: tests: attribute:__self__ attribute:__func__ attribute:__globals__ threat:7
#: stdout:
#| ('Thing', 'Thing') ('NoneType', 'Thing')
#| set 1
#| delete
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

class Spy:
    def __get__(self, instance, owner):
        return type(instance).__name__, owner.__name__

    def __set__(self, instance, value):
        print("set", value)

    def __delete__(self, instance):
        print("delete")


class Thing:
    spy = Spy()
    __self__ = Spy()
    __func__ = Spy()
    __globals__ = Spy()


thing = Thing()
print(thing.spy, Thing.spy)
thing.spy = 1
del thing.spy
for name in ("__self__", "__func__", "__globals__"):
    for route in (getattr, delattr, lambda o, n: setattr(o, n, 1)):
        try:
            print(route(thing, name))
        except AttributeError as refused:
            print(refused)
