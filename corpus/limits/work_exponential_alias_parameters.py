#: about: the parameters of generic aliases that double at every level costs steps
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    def make[T]():
        return T


    value = list[make.__type_params__[0]]
    for level in range(100):
        value = dict[value, value]
        value.__parameters__
    value[int]
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
