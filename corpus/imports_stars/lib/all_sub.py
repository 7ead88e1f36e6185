class S(str):
    pass


__all__ = [S("a")]
a = 1
