#: about: the static methods of built-in types, which all sandboxes share, can neither be written nor initialized again
#: kind: security
#: tests: builtin:staticmethod builtin:vars builtin:str builtin:bytes builtin:bytearray
#: stdout:
#| str maketrans
#| bytes maketrans
#| bytearray maketrans
#| {97: 98}
#| {}

def evil(*args):
    return "evil"


def swallow(route):
    try:
        route()
        print("CHANGED")
    except (AttributeError, TypeError):
        pass


for owner in (str, bytes, bytearray):
    for name, method in vars(owner).items():
        if type(method) is staticmethod:
            print(owner.__name__, name)
            for route in (
                lambda: method.__init__(evil),
                lambda: staticmethod.__init__(method, evil),
                lambda: setattr(method, "__wrapped__", evil),
                lambda: setattr(method, "new", evil),
                lambda: setattr(method, "__doc__", evil),
                lambda: setattr(method, "__annotations__", {"x": evil}),
                lambda: setattr(method, "__annotate__", evil),
                lambda: delattr(method, "__doc__"),
            ):
                swallow(route)
print(str.maketrans("a", "b"))
method = vars(str)["maketrans"]
vars(method)["new"] = 1
print(vars(method))
