#: about: endless printing ends with the output limit
#: kind: security
#: tests: threat:19
#: limits: output=50
#: limit: output
#: stdout:
#| 123456789
#| 123456789
#| 123456789
#| 123456789
#| 123456789

while True:
    print("123456789")
