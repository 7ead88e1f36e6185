#: about: an endless __prepare__ ends with the step limit
#: kind: security
#: tests: threat:15
#: limits: steps=500000 memory=100000000
#: limit: steps
#: stdout:
#| start

print("start")
try:
    class Meta(type):
        @classmethod
        def __prepare__(meta, name, bases):
            while True:
                pass


    class C(metaclass=Meta):
        pass
except BaseException as error:
    print("caught", type(error).__name__)
finally:
    print("finally ran")
print("went on")
