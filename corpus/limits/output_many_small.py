#: about: many small outputs add up
#: kind: security
#: tests: builtin:print threat:19
#: limits: steps=100000000 output=12
#: limit: output
#: stdout:
#| start
#| a
#| b
#| c

print("start")
for letter in "abcdefghijklmnop":
    print(letter)
