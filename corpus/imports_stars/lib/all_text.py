__all__ = "ab"
a = "A"
b = "B"
ab = "AB"
