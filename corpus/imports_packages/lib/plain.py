"""A module alone."""
value = 1


def double(x):
    return 2 * x


class Thing:
    class Inner:
        pass

    def method(self):
        pass
