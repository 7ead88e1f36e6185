import fails_a

tag = "b"
raise RuntimeError("b fails")
