#: about: a chain of very many exception contexts is dropped, printed and walked without recursion
#: kind: security
#: tests: threat:17
#: limits: steps=100000000 memory=400000000
#: stdout:
#| 100000
#| ended

error = None
for number in range(100000):
    fresh = ValueError(number)
    fresh.__context__ = error
    error = fresh
count = 0
while error is not None:
    count += 1
    error = error.__context__
print(count)
print("ended")
