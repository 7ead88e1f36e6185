#: about: super with classes and objects that do not belong together, whose __class__ lies, or that is never initialised
#: kind: security
#: tests: builtin:super threat:1 threat:22
#: stdout:
#| TypeError 'super(type, obj): obj (instance of Other) is not an instance or subtype of type (Base).'
#| Base
#| ValueError 'asked'
#| TypeError 'super(type, obj): obj (instance of Odd) is not an instance or subtype of type (Sub).'
#| TypeError 'super() argument 1 must be a type, not int'
#| <super: <class 'Sub'>, NULL>
#| TypeError 'super(type, obj): obj (instance of Other) is not an instance or subtype of type (Sub).'
#| Base
#| AttributeError "'super' object has no attribute 'name'"
#| <super: <class 'NULL'>, NULL>
#| AttributeError "'super' object has no attribute 'real'"
#| AttributeError "'Own' object has no attribute 'name'"
#| Base
#| TypeError 'super() argument 1 must be a type, not super'
#| Base
#| AttributeError "'super' object has no attribute 'name'"
#| TypeError 'Sub.__init__() takes exactly one argument (the instance to initialize)'
#| AttributeError "'super' object has no attribute 'name'"
#| of the second arguments

class Base:
    def name(self): return "Base"


class Sub(Base):
    def name(self): return "Sub"


class Other: pass
class Lie: __class__ = Sub


class Raises:
    @property
    def __class__(self): raise ValueError("asked")


class Odd:
    @property
    def __class__(self): return 5


class Own(super): pass


bare = super.__new__(super)
for action in (lambda: super(Base, Other()), lambda: super(Sub, Lie()).name(), lambda: super(Sub, Raises()), lambda: super(Sub, Odd()), lambda: super(5, 6),
               lambda: super(Sub, None), lambda: super(Sub).__get__(Other()), lambda: super(Sub).__get__(Sub()).name(), lambda: bare.name, lambda: repr(bare),
               lambda: bare.__get__(5).real, lambda: Own.__new__(Own).name, lambda: Own(Sub, Sub()).name(), lambda: super(bare), lambda: super(Sub, Sub).name(1),
               lambda: super(type, Sub).name, lambda: super(Sub, Sub()).__init__(1), lambda: super(object, Sub()).name):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError, RuntimeError) as refused:
        print(type(refused).__name__, ascii(str(refused)))
again = Own(Sub, Sub())
super.__init__(again, Base, Base())
try:
    again.name
except AttributeError:
    print("of the second arguments")
