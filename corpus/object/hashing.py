#: about: object.__hash__ and classes without a hash
#: kind: language
#: stdout:
#| True
#| 100
#| None
#| TypeError: unhashable type: 'E'
#| TypeError: cannot use 'E' as a set element (unhashable type: 'E')
#| TypeError: cannot use 'E' as a dict key (unhashable type: 'E')
#| True
#| True
#| TypeError: unhashable type: 'G'
#| TypeError: __hash__ method should return an integer
#| True
#| (-2, -1)
#| (1, <class 'int'>)
#| TypeError: __hash__ method should return an integer
#| KeyError: 'h'
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict'
#| None
#| TypeError: hash() takes exactly one argument (0 given)
#| TypeError: hash() takes exactly one argument (2 given)
#| TypeError: descriptor '__hash__' of 'object' object needs an argument
#| TypeError: expected 0 arguments, got 1
#| True
#| TypeError: unhashable type: 'list'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
c = C()
show(lambda: hash(c) == hash(c) == c.__hash__() == object.__hash__(c))
show(lambda: len({C() for _ in range(100)}))
class E:
    def __eq__(self, other): return True
show(lambda: E.__hash__)
show(lambda: hash(E()))
show(lambda: {E()})
show(lambda: {E(): 1})
show(lambda: isinstance(object.__hash__(E()), int))
class F(E):
    __hash__ = object.__hash__
show(lambda: hash(F()) is not None)
class G(E): pass
show(lambda: hash(G()))
class H:
    def __hash__(self): return "x"
show(lambda: hash(H()))
class I:
    def __hash__(self): return 2 ** 100
show(lambda: hash(I()) == hash(2 ** 100))
class J:
    def __hash__(self): return -1
show(lambda: (hash(J()), J().__hash__()))
class K:
    def __hash__(self): return True
show(lambda: (hash(K()), type(hash(K()))))
class L:
    def __hash__(self): return 1.0
show(lambda: hash(L()))
class M:
    def __hash__(self): raise KeyError("h")
show(lambda: {}.get(M()))
show(lambda: hash([]))
show(lambda: hash({}))
show(lambda: list.__hash__)
show(lambda: hash())
show(lambda: hash(1, 2))
show(lambda: object.__hash__())
show(lambda: object.__hash__(1, 2))
show(lambda: hash(slice(1)) == hash(slice(1)))
show(lambda: hash((1, [])))
