#: about: in-place operators of the guest see the operand and no more; blocked targets are refused
#: kind: security
#: tests: attribute:__dict__ attribute:__bases__ threat:7
#: stdout:
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__bases__' is blocked in this environment

class C:
    pass


for action in ("dict", "bases"):
    try:
        if action == "dict":
            C().__dict__ |= {}
        else:
            C.__bases__ += (int,)
    except AttributeError as refused:
        print(refused)
