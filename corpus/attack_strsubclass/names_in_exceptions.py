#: about: exceptions made with names of a lying str class: what reports them asks its text only
#: kind: security
#: tests: attribute:__globals__ threat:5 threat:7
#: limits: steps=3000000
#: stdout:
#| AttributeError gone Name
#| NameError gone Name
#| ImportError gone Name
#| []

calls = []


class Name(str):
    def __eq__(self, other): calls.append("eq"); return True
    def __hash__(self): calls.append("hash"); return 1
    def __str__(self): calls.append("str"); return "x"
    def __len__(self): calls.append("len"); return 10**9
    def __iter__(self): calls.append("iter"); return iter(())


class Holder:
    __globals__ = 1
    def __dir__(self): calls.append("dir"); return ["__globals__", 5, None]


for made in (AttributeError("gone", name=Name("__global__"), obj=Holder()), NameError("gone", name=Name("cals")), ImportError("gone", name=Name("mat"), path=Name("p"))):
    try:
        raise made
    except Exception as caught:
        print(type(caught).__name__, caught, type(caught.name).__name__)
print(calls)
