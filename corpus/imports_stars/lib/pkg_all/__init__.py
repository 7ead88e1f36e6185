__all__ = ["sub", "here"]
here = 1
hidden = 2
