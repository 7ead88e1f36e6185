#: about: writing to what locals returns changes no local variable and no other frame
#: kind: security
#: tests: builtin:locals threat:8
#: stdout:
#| name 'planted' is not defined
#| 1

def function():
    value = 1
    space = locals()
    space["value"] = 2
    space["planted"] = 3
    try:
        planted
    except NameError as missing:
        print(missing)
    return value


print(function())
