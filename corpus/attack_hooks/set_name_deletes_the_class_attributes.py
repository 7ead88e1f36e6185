#: about: __set_name__ that removes the attributes that are still to be named
#: kind: security
#: tests: builtin:delattr threat:9 threat:22
#: stdout:
#| ['a', 'b', 'c']
#| []

named = []


class Removes:
    def __set_name__(self, owner, name):
        named.append(name)
        for other in ("a", "b", "c"):
            if other in vars(owner):
                delattr(owner, other)


class C:
    a = Removes()
    b = Removes()
    c = Removes()


print(named)
print([name for name in ("a", "b", "c") if hasattr(C, name)])
