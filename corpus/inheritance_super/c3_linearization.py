#: about: method resolution order by C3, and the order that cannot be made
#: kind: language
#: stdout:
#| ['Z', 'K1', 'K2', 'K3', 'D', 'A', 'B', 'C', 'E', 'O', 'object']
#| ['Bottom', 'Diamond1', 'Diamond2', 'A', 'O', 'object']
#| Cannot create a consistent method resolution order (MRO) for bases A, B
#| Cannot create a consistent method resolution order (MRO) for bases A, X
#| duplicate base class A
#| ['bool', 'int', 'object'] ['KeyError', 'LookupError', 'Exception', 'BaseException', 'object'] <class 'type'>
#| ['Odd', 'A', 'object'] True

class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
print([c.__name__ for c in Z.mro()])
class Diamond1(A): pass
class Diamond2(A): pass
class Bottom(Diamond1, Diamond2): pass
print([c.__name__ for c in Bottom.mro()])
class X(A, B): pass
class Y(B, A): pass

def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)

def inconsistent():
    class W(X, Y): pass

def base_first():
    class W(A, X): pass

def twice():
    class W(A, A): pass

attempt(inconsistent)
attempt(base_first)
attempt(twice)
print([c.__name__ for c in bool.mro()], [c.__name__ for c in KeyError.mro()], type.mro(type)[0])

class Custom(type):
    def mro(cls): return [cls, A, object]

class Odd(metaclass=Custom): pass
print([c.__name__ for c in Odd.mro()], issubclass(Odd, A))
