#: about: objects that a host method returns are objects of exposed classes, and the same object is the same
#: kind: security
#: env: Account keep kept same kinds
#: tests: threat:13
#: stdout:
#| True False 3 me False
#| 3 me 7 twin
#| True True True False instance Account, class Account, list(instance Account)

a = Account("me")
b = a.deposit(3).twin()
print(type(b) is Account, b is a, b.balance, b.owner, a.twin() is a.twin())
b.deposit(4)
b.owner = "twin"
print(a.balance, a.owner, b.balance, b.owner)
keep([a, {"b": b}])
x, y = kept()[0], kept()[1]["b"]
print(x is a, y is b, same(a, x), same(a, b), kinds(a, Account, [b]))
