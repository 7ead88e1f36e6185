calls = []
real = "real"


def __getattr__(name):
    calls.append(name)
    if name.startswith("made_"):
        return name[5:]
    raise AttributeError(f"dynamic has no {name}", name=name, obj=None)


def __dir__():
    return ["zeta", "alpha", "alpha"]
