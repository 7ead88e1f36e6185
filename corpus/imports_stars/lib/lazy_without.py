kept = 1


def __getattr__(name):
    print("asked for", name)
    raise AttributeError(name)
