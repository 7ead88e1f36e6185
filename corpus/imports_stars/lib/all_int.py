__all__ = 3
a = 1
