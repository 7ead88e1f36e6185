__all__ = None
a = 1
