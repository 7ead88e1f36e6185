#: about: an uncaught guest exception is known by its qualified name
#: kind: language
#: raises: Account.Overdrawn: short by 1
#: stdout:
#| 7
#| finally runs on the way out

class Account:
    class Overdrawn(Exception):
        def __init__(self, amount):
            super().__init__(f"short by {amount}")

def withdraw(balance, amount):
    if amount > balance: raise Account.Overdrawn(amount - balance)
    return balance - amount

print(withdraw(10, 3))
try:
    withdraw(1, 2)
finally:
    print("finally runs on the way out")
