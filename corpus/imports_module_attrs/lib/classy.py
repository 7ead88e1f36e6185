class Getter:
    def __call__(self, name):
        return "called for " + name


__getattr__ = Getter()
__dir__ = lambda: (1, "b", "a")
