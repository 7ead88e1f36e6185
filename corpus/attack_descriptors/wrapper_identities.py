#: about: slot wrappers and method wrappers: their names and owners are open, what they are bound to is not, and equality asks no guest
#: kind: security
#: tests: attribute:__self__ attribute:__call__ threat:2 threat:7
#: stdout:
#| __add__ int.__add__ <class 'int'> ($self, value, /) - blocked blocked blocked blocked -
#| __add__ int.__add__ <class 'int'> ($self, value, /) - blocked blocked blocked blocked -
#| __add__ int.__add__ <class 'int'> ($self, value, /) - blocked blocked blocked blocked -
#| __mul__ str.__mul__ <class 'str'> ($self, value, /) - blocked blocked blocked blocked -
#| __init__ object.__init__ <class 'object'> ($self, /, *args, **kwargs) - blocked blocked blocked blocked -
#| __repr__ type.__repr__ <class 'type'> ($self, /) - blocked blocked blocked blocked -
#| append list.append - ($self, object, /) None blocked blocked blocked blocked -
#| fromkeys dict.fromkeys - ($type, iterable, value=None, /) None blocked blocked blocked blocked -
#| maketrans str.maketrans - (x, y=<unrepresentable>, z=<unrepresentable>, /) None blocked blocked blocked blocked -
#| len len - ($module, obj, /) builtins blocked blocked blocked blocked -
#| False True True True False
#| False None

class Number(int):
    def __eq__(self, other): print("asked"); return True
    __hash__ = int.__hash__


one, other = Number(1), Number(1)
for wrapper in (int.__add__, (1).__add__, one.__add__, "a".__mul__, object().__init__, type.__repr__, [].append, dict.fromkeys, str.maketrans, len):
    line = []
    for name in ("__name__", "__qualname__", "__objclass__", "__text_signature__", "__module__", "__self__", "__call__", "__reduce__", "__func__", "__wrapped__"):
        try:
            line.append(str(getattr(wrapper, name)))
        except AttributeError as refused:
            line.append("blocked" if "blocked" in str(refused) else "-")
    print(" ".join(line))
print(one.__add__ == other.__add__, one.__add__ == one.__add__, hash(one.__add__) == hash(one.__add__), (1).__add__ == (1).__add__, [].append == [].append)
print(one.__add__ in [other.__add__], {one.__add__: 1}.get(other.__add__))
