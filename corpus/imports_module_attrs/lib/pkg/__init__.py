def __getattr__(name):
    print("pkg is asked for", name)
    if name == "lazy":
        from . import real

        return real
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
