#: about: classes and metaclasses that call themselves without end give RecursionError
#: kind: language
#: stdout:
#| call: RecursionError
#| new: RecursionError
#| instancecheck: RecursionError

class Meta(type):
    def __call__(cls, *args): return cls(*args)
class A(metaclass=Meta): pass
try: A()
except RecursionError as e: print("call:", type(e).__name__)
class Own:
    def __new__(cls): return cls()
try: Own()
except RecursionError as e: print("new:", type(e).__name__)
class Made(type):
    def __instancecheck__(cls, v): return isinstance(v, cls)
class B(metaclass=Made): pass
try: isinstance(1, B)
except RecursionError as e: print("instancecheck:", type(e).__name__)
