text = """a
b"""
more = 1last = 2
