#: about: a str that the host hands out is charged before it is made
#: kind: security
#: env: keep kept
#: tests: threat:13 threat:16
#: limits: steps=30000000 memory=20000000
#: limit: memory
#: stdout:
#| start

text = "x" * 8_000_000
keep(text)
other = "y" * 8_000_000
print("start")
kept()
print("not reached")
