#: about: an endless __init_subclass__ ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class Base:
        def __init_subclass__(cls):
            while True:
                pass


    class C(Base):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
