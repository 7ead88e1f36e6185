#: about: a f-string that doubles itself is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    a = 'x'
    while True:
        a = f'{a}{a}'
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
