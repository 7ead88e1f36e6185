#: about: many named %-fields of one long text are charged
#: kind: security
#: tests: threat:16
#: limits: steps=1000000000 memory=8000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    long = 'x' * 10**6
    ('%(a)s' * 10**5) % {'a': long}
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
