import late_b


def f():
    return late_b.g()


def name():
    return "late_a"
