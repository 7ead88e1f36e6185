import late_a


def g():
    return late_a.name() + " by late_b"
