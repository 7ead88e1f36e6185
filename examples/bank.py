"""A small bank: accounts, transfers that either happen or do not, interest, and statements."""


class BankError(Exception):
    """The base of every error the bank reports."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} needs {money(amount)} but has {money(account.balance)}")
        self.shortfall = amount - account.balance


class AccountLocked(BankError):
    pass


class UnknownAccount(BankError, KeyError):
    __str__ = Exception.__str__  # KeyError would show the repr of the message


def money(cents):
    """Cents as text; amounts are whole cents, so nothing is lost to rounding."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02}"


class Account:
    def __init__(self, owner, opening=0):
        self.owner = owner
        self.locked = False
        self.history = []
        if opening:
            self.record("opening", opening)

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {money(self.balance)})"

    @property
    def balance(self):
        return sum(amount for _, amount in self.history)

    def record(self, label, amount):
        self.history.append((label, amount))

    def deposit(self, amount, label="deposit"):
        if amount <= 0:
            raise ValueError(f"a deposit must be positive, not {money(amount)}")
        self.record(label, amount)

    def withdraw(self, amount, label="withdrawal"):
        if self.locked:
            raise AccountLocked(f"the account of {self.owner} is locked")
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        self.record(label, -amount)

    @property
    def available(self):
        return self.balance


class CreditAccount(Account):
    """An account that may go below zero, down to a limit."""

    def __init__(self, owner, opening=0, *, limit):
        super().__init__(owner, opening)
        self.limit = limit

    @property
    def available(self):
        return super().available + self.limit


class SavingsAccount(Account):
    def __init__(self, owner, opening=0, *, rate):
        super().__init__(owner, opening)
        self.rate = rate

    def add_interest(self):
        interest = round(self.balance * self.rate)
        if interest:
            self.deposit(interest, f"interest {self.rate:.2%}")


class Transaction:
    """A context manager: if the block raises, every account is put back as it was."""

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.marks = [len(account.history) for account in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            for account, mark in zip(self.accounts, self.marks):
                del account.history[mark:]
            print(f"  rolled back: {error}")
        return False


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, account):
        self.accounts[account.owner] = account
        return account

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise UnknownAccount(f"no account for {owner}") from None

    def transfer(self, source, target, amount):
        giver, taker = self[source], self[target]
        with Transaction(giver, taker):
            taker.deposit(amount, f"from {source}")
            giver.withdraw(amount, f"to {target}")
        print(f"  {source} paid {target} {money(amount)}")

    @property
    def total(self):
        return sum(account.balance for account in self.accounts.values())


def main():
    bank = Bank()
    bank.open(Account("ann", 100_00))
    bank.open(CreditAccount("bob", 20_00, limit=50_00))
    bank.open(SavingsAccount("cleo", 1_234_567_89, rate=0.0125))
    before = bank.total

    orders = [("ann", "bob", 30_00), ("bob", "ann", 95_00), ("bob", "cleo", 10_00),
              ("ann", "dave", 1_00), ("cleo", "ann", 999_99), ("ann", "bob", -5_00)]
    for source, target, amount in orders:
        print(f"{source} -> {target}: {money(amount)}")
        try:
            bank.transfer(source, target, amount)
        except InsufficientFunds as error:
            print(f"  refused, {money(error.shortfall)} short")
        except (BankError, ValueError) as error:
            print(f"  refused ({type(error).__name__}): {error}")

    bank["ann"].locked = True
    try:
        bank["ann"].withdraw(1)
    except AccountLocked as error:
        print(error)

    assert bank.total == before, "transfers must not create or destroy money"
    bank["cleo"].add_interest()

    print("\nStatements")
    for owner in sorted(bank.accounts):
        account = bank[owner]
        print(account)
        running = 0
        for label, amount in account.history:
            running += amount
            print(f"  {label:<16}{money(amount):>16}{money(running):>16}")
    print(f"\nThe bank holds {money(bank.total)}")


main()
