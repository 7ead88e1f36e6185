def f(x):
    assert (x, "always true")
    return x is 1
