print("space.part runs as", __name__, "package", __package__)
name = "part"
