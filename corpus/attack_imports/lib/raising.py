def fail():
    raise ValueError("no")


fail()
