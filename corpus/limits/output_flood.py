#: about: endless printing ends with the output limit
#: kind: security
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
