#: about: exceptions: raise and catch at several depths, finally, chaining, context managers, loop else
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 270006773570 450000 225000

class Refused(ValueError):
    def __init__(self, code):
        super().__init__("refused", code)
        self.code = code


class Guard:
    def __init__(self):
        self.entered = self.failed = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, kind, value, trace):
        if kind is not None:
            self.failed += 1
        return kind is KeyError


def check(number):
    if number % 3 == 0:
        raise Refused(number % 7)
    return number


def down(depth, number):
    if depth == 0:
        return check(number)
    try:
        return down(depth - 1, number)
    finally:
        depth += 1


def main():
    total = 0
    for i in range(900000):
        try:
            total += check(i)
        except Refused as error:
            total += error.code
        else:
            total ^= 1
    for i in range(120000):
        try:
            down(6, i)
        except ValueError as error:
            total += error.args[1]
    for i in range(300000):
        try:
            try:
                {}[i]
            except KeyError as error:
                raise LookupError(i) from error
        except LookupError as error:
            total += error.__cause__.args[0] & 1
    guard = Guard()
    for i in range(450000):
        with guard:
            if i % 2:
                raise KeyError(i)
            total += 1
    for i in range(600000):
        try:
            total += int("12" if i % 4 else "x")
        except (TypeError, ValueError):
            total -= 1
    return total, guard.entered, guard.failed


print(*main())
