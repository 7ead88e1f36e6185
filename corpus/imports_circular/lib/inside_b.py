from inside_a import f


def g():
    from inside_a import x

    return x
