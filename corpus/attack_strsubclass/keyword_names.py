#: about: keyword arguments whose names are str objects of a lying class bind the parameter of their text, or none
#: kind: security
#: tests: threat:7 threat:9
#: stdout:
#| (1, 0, {})
#| (0, 1, {})
#| (0, 0, {'c': 1})
#| (0, 0, {'__globals__': 1})
#| ['metaclass2']
#| "f() got multiple values for argument 'a'"

class Name(str):
    def __eq__(self, other): return True
    def __hash__(self): return hash("b")
    def __str__(self): return "b"


def f(a=0, b=0, **rest):
    return a, b, {str.__str__(key): value for key, value in rest.items()}


for keywords in ({Name("a"): 1}, {Name("b"): 1}, {Name("c"): 1}, {Name("__globals__"): 1}):
    try:
        print(f(**keywords))
    except TypeError as refused:
        print(refused)


class Meta(type):
    def __new__(meta, name, bases, names, **options):
        print(sorted(str.__str__(option) for option in options))
        return super().__new__(meta, name, bases, names)


class Made(metaclass=Meta, **{Name("metaclass2"): 1}): pass


class Mapping:
    def keys(self): return [Name("a"), "a"]
    def __getitem__(self, key): return 2


try:
    print(f(**Mapping()))
except TypeError as refused:
    print(ascii(str(refused)))
