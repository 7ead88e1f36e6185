#: about: counters, memoisation and accumulators built from closures
#: kind: language
#: stdout:
#| 23416728348467685 81
#| 10.0 15.0 11.0
#| 110 insufficient 30 110 30

def memoize(f):
    cache = {}
    def wrapper(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    wrapper.cache = cache
    return wrapper

@memoize
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), len(fib.cache))

def averager():
    total = count = 0
    def add(x):
        nonlocal total, count
        total += x
        count += 1
        return total / count
    return add

avg = averager()
print(avg(10), avg(20), avg(3))

def bank(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance
    def withdraw(x):
        nonlocal balance
        if x > balance: return "insufficient"
        balance -= x
        return balance
    return {"deposit": deposit, "withdraw": withdraw, "peek": lambda: balance}

a, b = bank(100), bank(50)
print(a["deposit"](10), a["withdraw"](500), b["withdraw"](20), a["peek"](), b["peek"]())
