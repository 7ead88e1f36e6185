def __getattr__(name):
    raise {"v": ValueError, "k": KeyError, "i": ImportError, "s": StopIteration}.get(name, AttributeError)(name)
