#: about: turning integers into ratios costs steps
#: kind: security
#: tests: builtin:int threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    number = 3**600
    while True:
        number / (number + 1)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
