#: about: an attribute planted under a blocked name through keyword arguments or namespaces stays unreadable by name
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:7
#: stdout:
#| ['a']
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment

class Thing:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


print(sorted(vars(Thing(a=1))))
for names in ({"__globals__": 1}, {"a": 1, "__code__": 2}):
    try:
        Thing(**names)
        print("made")
    except AttributeError as refused:
        print(refused)
