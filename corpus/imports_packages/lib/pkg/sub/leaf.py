print("pkg.sub.leaf runs as", __name__, "package", __package__, "file", __file__)
name = "leaf"
