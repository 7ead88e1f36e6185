__all__ = ("a",)
a = "a of all_tuple"
