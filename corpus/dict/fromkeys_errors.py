#: about: arguments that fromkeys refuses
#: kind: language
#: stdout:
#| TypeError: fromkeys expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: fromkeys expected at most 2 arguments, got 3
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: dict.fromkeys() takes no keyword arguments
#| TypeError: dict.fromkeys() takes no keyword arguments
#| TypeError: 'NoneType' object is not iterable
#| TypeError: 'int' object is not iterable
#| TypeError: 'builtin_function_or_method' object is not iterable
#| TypeError: D.fromkeys() takes no keyword arguments
#| TypeError: fromkeys expected at least 1 argument, got 0
#| TypeError: fromkeys expected at most 2 arguments, got 3

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict.fromkeys(), lambda: dict.fromkeys(1), lambda: dict.fromkeys("a", 1, 2), lambda: dict.fromkeys([[]]), lambda: dict.fromkeys([1, {}]), lambda: dict.fromkeys(iterable="a"), lambda: dict.fromkeys("a", value=1), lambda: dict.fromkeys(None), lambda: {}.fromkeys(5), lambda: dict.fromkeys(len))
class D(dict): pass
show(lambda: D.fromkeys(iterable=[]), lambda: D.fromkeys(), lambda: D().fromkeys(5, 6, 7))
