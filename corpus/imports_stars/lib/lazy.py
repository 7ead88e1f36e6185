__all__ = ["made", "kept"]
kept = 1


def __getattr__(name):
    print("asked for", name)
    if name == "made":
        return "made on demand"
    raise AttributeError(f"lazy has no {name}")
