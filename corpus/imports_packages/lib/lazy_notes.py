x: int = 1
y: Later


class Later:
    pass
