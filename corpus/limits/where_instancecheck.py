#: about: an endless __instancecheck__ while an exception is matched ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class Meta(type):
        def __instancecheck__(cls, obj):
            while True:
                pass


    class C(metaclass=Meta):
        pass


    isinstance(1, C)
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
