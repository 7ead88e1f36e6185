#: about: the special methods that bool has of its own, and those from int
#: kind: language
#: stdout:
#| 1 1 0 True True False NotImplemented NotImplemented True True -2 True 1 1 1.0 1 1 True True True 2 -1 28
#| 0 0 1 False False True NotImplemented NotImplemented False False -1 False 0 0 0.0 0 0 False False True 1 0 28
#| False False <slot wrapper '__and__' of 'bool' objects> bool.__and__ ($self, value, /) True True
#| expected 1 argument, got 0
#| descriptor '__and__' requires a 'bool' object but received a 'int'
#| descriptor '__repr__' requires a 'bool' object but received a 'int'
#| bool.__new__(X): X is not a type object (int)
#| expected 0 arguments, got 1

for x in (True, False):
    print(x.__and__(1), x.__or__(0), x.__xor__(1), x.__rand__(True), x.__ror__(False), x.__rxor__(True), x.__and__("a"), x.__rand__(1.0), x.__repr__(), x.__str__(), x.__invert__(), x.__bool__(), x.__int__(), x.__index__(), x.__float__(), x.__hash__(), x.__format__("d"), x.__format__(""), x.__eq__(1), x.__lt__(2), x.__add__(1), x.__neg__(), x.__sizeof__())
print(bool.__new__(bool, []), bool.__new__(bool), repr(bool.__and__), bool.__and__.__qualname__, bool.__or__.__text_signature__, bool.from_bytes(b"\1"), bool.__doc__ is not None)
for bad in (lambda: True.__and__(), lambda: bool.__and__(1, True), lambda: bool.__repr__(1), lambda: bool.__new__(5), lambda: True.__invert__(1)):
    try: print(bad())
    except TypeError as error: print(error)
