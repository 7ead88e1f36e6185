#: about: the traceback type makes no traceback without a frame, and gives away no other type
#: kind: security
#: tests: attribute:tb_frame attribute:f_code threat:3
#: stdout:
#| TypeError
#| TypeError
#| TypeError
#| TypeError
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'f_code' is blocked in this environment

try:
    raise ValueError
except ValueError as error:
    Traceback = type(error.__traceback__)

for arguments in ((), (None, None, 0, 1), (None, 1, 0, 1), (None, object(), 0, 1)):
    try:
        print("made", Traceback(*arguments))
    except TypeError:
        print("TypeError")
for name in ("tb_frame", "f_code"):
    try:
        print("read", getattr(Traceback, name))
    except AttributeError as refused:
        print(refused)
