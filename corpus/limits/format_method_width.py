#: about: a huge width passed to str.format is charged
#: kind: security
#: tests: builtin:str threat:16
#: limits: steps=1000000000 memory=20000000
#: limit: memory
#: stdout:
#| start

print("start")
try:
    '{:>{width}}'.format('x', width=10**9)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
