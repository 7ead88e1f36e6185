#: about: a call with a huge mapping as keyword arguments is charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    table = {str(number): 0 for number in range(10**5)}
    kept = []
    while True:
        kept.append((lambda **kwargs: kwargs)(**table))
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
