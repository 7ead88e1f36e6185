__all__ = ["a", "nothing"]
a = 1
