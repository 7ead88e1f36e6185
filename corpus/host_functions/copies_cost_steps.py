#: about: copies that the guest asks for cost it steps
#: kind: security
#: env: echo
#: tests: threat:13 threat:15
#: limits: steps=3000000 memory=200000000
#: limit: steps
#: stdout:
#| start

x = [0] * 100000
print("start")
for i in range(1000):
    echo(x)
print("not reached")
