#: about: private names in class bodies are mangled, with the class name stripped of underscores
#: kind: language
#: stdout:
#| 30 {'_Account__balance': 10} 30 3 not mangled
#| ['_Account__tmp', 'self']
#| 'Account' object has no attribute '__balance'
#| '_Leading' object has no attribute '_Leading__balance' 1
#| 2
#| 7
#| module level is not mangled

class Account:
    __rate = 3
    __dunder__ = "not mangled"
    def __init__(self):
        self.__balance = 10
    def __secret(self): return self.__balance * self.__rate
    def reveal(self): return self.__secret()
    def local(self):
        __tmp = 5
        return sorted(locals())

a = Account()
print(a.reveal(), vars(a), a._Account__secret(), Account._Account__rate, Account.__dunder__)
print(a.local())
try:
    a.__balance
except AttributeError as error:
    print(error)

class _Leading(Account):
    __x = 1
    def get(self):
        try:
            return self.__balance
        except AttributeError as error:
            return str(error)

print(_Leading().get(), _Leading._Leading__x)

class __:
    __y = 2

print(__.__y)

class Kw:
    def f(self, __arg): return __arg

print(Kw().f(_Kw__arg=7))
__global = "module level is not mangled"
print(__global)
