print("pkg runs as", __name__, "package", __package__, "file", __file__, "path", __path__)
inside = "of pkg"
