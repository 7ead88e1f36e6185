class All:
    def __getitem__(self, i):
        if i == 1:
            raise KeyError("no more")
        return "a"


__all__ = All()
a = 1
