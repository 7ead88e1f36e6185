__all__ = 5
a = 1
