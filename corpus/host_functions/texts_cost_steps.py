#: about: a text that is handed to the host over and over costs steps each time
#: kind: security
#: env: kinds count
#: tests: threat:13 threat:15
#: limits: steps=1000000 memory=200000000
#: limit: steps
#: stdout:
#| start

x = "x" * 10**6
print("start")
for i in range(2000):
    count(*[])
    kinds(x)
print("not reached")
