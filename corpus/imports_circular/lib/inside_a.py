def f():
    from inside_b import g

    return g()


import inside_b

x = "x of inside_a"
