#: about: Failing __set_name__ adds a note to its exception
#: kind: language
#: profile: compat
#: stdout:
#| ValueError v ["Error calling __set_name__ on 'Bad' instance 'field' in 'A'"] None
#| KeyError 'k' ["Error calling __set_name__ on 'Bad' instance 'field' in 'A'"] None
#| KeyboardInterrupt  ["Error calling __set_name__ on 'Bad' instance 'field' in 'A'"] None
#| TypeError Wrong.__set_name__() takes 1 positional argument but 3 were given ["Error calling __set_name__ on 'Wrong' instance 'field' in 'A'"] None
#| TypeError 'NoneType' object is not callable ["Error calling __set_name__ on 'NoneName' instance 'f' in 'A'"] None
#| A
#| set A a
#| set A b
#| ['a', 'a_extra', 'b', 'b_extra']
#| []
#| meta Inner k
#| A

class Bad:
    def __init__(self, e): self.e = e
    def __set_name__(self, owner, name): raise self.e
def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None), e.__cause__)
attempt(lambda: type("A", (), {"field": Bad(ValueError("v"))}))
attempt(lambda: type("A", (), {"field": Bad(KeyError("k"))}))
attempt(lambda: type("A", (), {"field": Bad(KeyboardInterrupt())}))
class Wrong:
    def __set_name__(self): pass
attempt(lambda: type("A", (), {"field": Wrong()}))
class NoneName:
    __set_name__ = None
attempt(lambda: type("A", (), {"f": NoneName()}))
class Inst: pass
i = Inst()
i.__set_name__ = lambda *a: print("not called")
attempt(lambda: type("A", (), {"f": i}).__name__)
class Order:
    def __set_name__(self, owner, name):
        print("set", owner.__name__, name)
        setattr(owner, name + "_extra", 1)
attempt(lambda: sorted(k for k in vars(type("A", (), {"a": Order(), "b": Order()})) if k[0] != "_"))
class Remover:
    def __set_name__(self, owner, name):
        delattr(owner, name)
attempt(lambda: sorted(k for k in vars(type("A", (), {"a": Remover(), "b": Remover()})) if k[0] != "_"))
class Meta(type):
    def __set_name__(cls, owner, name): print("meta", cls.__name__, name)
class Inner(metaclass=Meta): pass
attempt(lambda: type("A", (), {"k": Inner}).__name__)
