#: about: errors about the number of arguments name the class of the object or the type, by the form of the call
#: kind: language
#: stdout:
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: List.append() takes exactly one argument (0 given)
#| TypeError: List.append() takes exactly one argument (2 given)
#| TypeError: list.append() takes exactly one argument (0 given)
#| TypeError: dict.keys() takes no arguments (1 given)
#| TypeError: Dict.keys() takes no arguments (1 given)
#| TypeError: Dict.keys() takes no arguments (1 given)
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: fromkeys expected at least 1 argument, got 0
#| TypeError: fromkeys expected at least 1 argument, got 0
#| TypeError: object.__format__() takes exactly one argument (0 given)
#| TypeError: Plain.__format__() takes exactly one argument (0 given)
#| TypeError: Plain.__init_subclass__() takes no arguments (1 given)
#| TypeError: Plain.__init_subclass__() takes no keyword arguments

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


class List(list): pass
class Dict(dict): pass
t(lambda: List().append())
t(lambda: List().append(*()))
t(lambda: List().append(*(1, 2)))
t(lambda: list.append(List()))
t(lambda: Dict().keys(1))
t(lambda: Dict().keys(*[1]))
bound = Dict().keys
t(bound, 1)
t(lambda: Dict().get(*()))
t(lambda: Dict.fromkeys())
t(lambda: Dict().fromkeys(*()))
class Plain: pass
t(lambda: Plain().__format__())
t(lambda: Plain().__format__(*()))
t(lambda: Plain.__init_subclass__(1))
t(lambda: Plain.__init_subclass__(a=1))
