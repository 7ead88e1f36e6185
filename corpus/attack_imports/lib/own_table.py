before = len("ab")
__builtins__ = {"len": lambda x: "the module's own len"}


def later():
    return len("ab")
