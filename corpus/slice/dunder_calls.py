#: about: the comparison dunders of slice called directly
#: kind: language
#: stdout:
#| True True True True False False True True NotImplemented NotImplemented NotImplemented True slice(1, 2, 3) slice(1, 2, 3)
#| TypeError: expected 1 argument, got 0 TypeError: expected 1 argument, got 2 TypeError: descriptor '__le__' requires a 'slice' object but received a 'int' NotImplemented TypeError: expected 1 argument, got 0 TypeError: descriptor '__hash__' of 'slice' object needs an argument TypeError: descriptor '__repr__' requires a 'slice' object but received a 'list' TypeError: expected 0 arguments, got 1 TypeError: descriptor '__ne__' of 'slice' object needs an argument TypeError: descriptor '__eq__' requires a 'slice' object but received a 'tuple'
#| <slot wrapper '__lt__' of 'slice' objects> __ge__ slice.__eq__ method-wrapper True False

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

a, b = slice(1, 2, 3), slice(1, 3, 3)
print(a.__eq__(a), a.__ne__(b), a.__lt__(b), a.__le__(b), a.__gt__(b), a.__ge__(b), b.__ge__(b), a.__le__(a), a.__ne__(5), a.__ge__((1, 2, 3)), a.__gt__(None), a.__hash__() == hash(a), a.__repr__(), a.__str__())
print(attempt(a.__eq__), attempt(a.__lt__, b, b), attempt(slice.__le__, 5, a), attempt(slice.__gt__, a, 5), attempt(slice.__ge__, a), attempt(slice.__hash__), attempt(slice.__repr__, [1]), attempt(a.__hash__, 1), attempt(slice.__ne__), attempt(slice.__eq__, (1,), (1,)))
print(repr(slice.__lt__), slice.__ge__.__name__, slice.__eq__.__qualname__, type(a.__lt__).__name__, a.__lt__ == a.__lt__, a.__lt__ == b.__lt__)
