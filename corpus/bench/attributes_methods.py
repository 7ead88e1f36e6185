#: about: attribute reads and writes, method calls, properties, inheritance and slots
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 3054000 [(1600100, 800000), (1600200, 800000), (1600300, 800000)] 14 3750000 2500000

class Account:
    rate = 3

    def __init__(self, balance):
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.balance += amount
        self.moves += 1

    def withdraw(self, amount):
        if amount > self.balance:
            return False
        self.balance -= amount
        self.moves += 1
        return True

    @property
    def interest(self):
        return self.balance * self.rate // 100

    @classmethod
    def opened(cls, balance):
        return cls(balance)


class Savings(Account):
    rate = 5

    def deposit(self, amount):
        super().deposit(amount)
        self.last = amount


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self


def main():
    accounts = [Account(100), Savings.opened(200), Account(300)]
    total = 0
    for i in range(1200000):
        account = accounts[i % 3]
        account.deposit(i & 15)
        if account.withdraw(i & 7):
            total += account.interest & 3
    point = Point(0, 0)
    for i in range(2500000):
        point.move(i & 3, 1)
        total += point.x & 1
    return total, [(a.balance, a.moves) for a in accounts], accounts[1].last, point.x, point.y


print(*main())
