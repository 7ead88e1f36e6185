class _New:
    pass


def __getattr__(name):
    if name == "Old":
        print("Old is deprecated")
        globals()["Old"] = _New
        return _New
    raise AttributeError(name)
