#: about: variables shared by functions deleted, rebound and forged through nonlocal, class bodies and comprehensions
#: kind: security
#: tests: attribute:__closure__ threat:2 threat:22
#: stdout:
#| of the class body of the class body False
#| True
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| AttributeError attribute access to '__closure__' is blocked in this environment
#| AttributeError attribute access to '__closure__' is blocked in this environment
#| AttributeError attribute access to '__code__' is blocked in this environment
#| [2, 2, 2]
#| True

def outer():
    value = 1
    def reads(): return value
    def writes(new):
        nonlocal value
        value = new
    def deletes():
        nonlocal value
        del value
    class Inner:
        nonlocal value
        value = "of the class body"
        def method(self): return value
    return reads, writes, deletes, Inner


reads, writes, deletes, Inner = outer()
print(reads(), Inner().method(), "value" in vars(Inner))
writes(Inner)
print(reads() is Inner)
deletes()
for action in (reads, deletes, Inner().method, lambda: reads.__closure__, lambda: setattr(reads, "__closure__", ()), lambda: outer.__code__.co_consts):
    try:
        print(action())
    except (NameError, AttributeError) as refused:
        print(type(refused).__name__, refused)
writes([lambda: value for value in range(3)])
print([function() for function in reads()])


def forged():
    def __class__(): return 5
    class Made:
        def method(self): return __class__
    return Made().method() is Made


print(forged())
