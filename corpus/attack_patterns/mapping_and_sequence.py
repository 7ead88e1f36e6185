#: about: mapping and sequence patterns use the guest's own methods and read no attributes by name
#: kind: security
#: tests: attribute:__globals__ threat:7
#: stdout:
#| 1 {'other': 2}
#| no match

def f():
    pass


match {"__globals__": 1, "other": 2}:
    case {"__globals__": value, **rest}:
        print(value, rest)
match f:
    case {"__globals__": value}:
        print("read", value)
    case [*values]:
        print("read", values)
    case _:
        print("no match")
