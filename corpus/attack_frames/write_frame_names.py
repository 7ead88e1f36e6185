#: about: statements that store or delete a frame's attributes are refused after the value was computed
#: kind: security
#: tests: attribute:f_trace attribute:f_locals attribute:f_builtins attribute:f_back threat:3
#: stdout:
#| assign attribute access to 'f_trace' is blocked in this environment
#| augment attribute access to 'f_locals' is blocked in this environment
#| delete attribute access to 'f_builtins' is blocked in this environment
#| loop attribute access to 'f_back' is blocked in this environment
#| unpack attribute access to 'f_back' is blocked in this environment
#| ['one', 'three', 'four']
#| ['ok']

class Box:
    pass


box = Box()
log = []


def value(text):
    log.append(text)
    return text


def assign():
    box.f_trace = value("one")


def augment():
    box.f_locals += value("two")


def delete():
    del box.f_builtins


def loop():
    for box.f_back in [value("three")]:
        pass


def unpack():
    box.ok, box.f_back = value("four"), 0


for step in (assign, augment, delete, loop, unpack):
    try:
        step()
        print(step.__name__, "went through")
    except AttributeError as refused:
        print(step.__name__, refused)
print(log)
print(sorted(vars(box)))
