#: about: replacing the empty text between all characters is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    ('x' * 1000000).replace('', 'y' * 1000000)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
