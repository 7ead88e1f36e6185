#: about: a f-string of many long parts is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    a = 'x' * 10**6
    kept = []
    while True:
        kept.append(f'{a}{a}{a}{a}')
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
