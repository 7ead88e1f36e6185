#: about: a generic alias made by hand around any object calls and subclasses only what the guest could call and subclass
#: kind: security
#: tests: threat:1
#: stdout:
#| Own TypeError tuple bool AttributeError 
#|
#| NoneType TypeError tuple bool AttributeError 
#| TypeError TypeError tuple bool AttributeError 
#| TypeError TypeError tuple bool AttributeError 
#| str TypeError tuple bool AttributeError 
#| TypeError TypeError tuple bool AttributeError 
#| TypeError TypeError tuple bool AttributeError 
#| TypeError TypeError tuple bool AttributeError 
#| int expected at most 2 arguments, got 3
#| __main__.Own[6]

alias_type = type(list[int])


class Own:
    pass


for origin in (Own, print, 5, len, lambda: "called", None, type, "text"):
    made = alias_type(origin, int)
    for action in (lambda: made(), lambda: type("Sub", (made,), {}), lambda: made.__mro_entries__(()), lambda: made.__origin__ is origin, lambda: made.__call__):
        try:
            result = action()
            print(type(result).__name__, end=" ")
        except (TypeError, AttributeError) as refused:
            print(type(refused).__name__, end=" ")
    print()
try:
    class Through(alias_type(5, 6)):
        pass
except TypeError as refused:
    print(refused)
print(alias_type(Own, 6)().__orig_class__)
