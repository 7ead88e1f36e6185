class All:
    def __getitem__(self, i):
        print("item", i)
        if i == 2:
            raise IndexError
        return "ab"[i]


__all__ = All()
a = 1
b = 2
