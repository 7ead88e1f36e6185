#: about: groups nested in groups without end end with the memory limit
#: kind: security
#: tests: builtin:ExceptionGroup threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    group = ValueError('x' * 100)
    while True:
        group = ExceptionGroup('g', [group])
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
