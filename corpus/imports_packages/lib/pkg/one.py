print("pkg.one runs as", __name__, "package", __package__, "file", __file__)
name = "one"


class One:
    pass
