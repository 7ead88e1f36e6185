#: about: __set_name__ that adds attributes to the class while it is being built
#: kind: security
#: tests: builtin:setattr threat:9 threat:22
#: stdout:
#| 12
#| ['a', 'b', 'c']

called = []


class Adds:
    def __set_name__(self, owner, name):
        called.append(name)
        for number in range(4):
            setattr(owner, name + str(number), Adds())


class C:
    a = Adds()
    b = Adds()
    c = Adds()


print(len([name for name in dir(C) if name[-1].isdigit()]))
print(called)
