#: about: each name that leads into or out of a frame is refused on any object, by each way of naming it
#: kind: security
#: tests: attribute:f_back attribute:f_builtins attribute:f_code attribute:f_globals attribute:f_locals attribute:f_trace attribute:f_generator attribute:tb_frame attribute:tb_next threat:3
#: stdout:
#| ["attribute access to 'f_back' is blocked in this environment"]
#| ["attribute access to 'f_builtins' is blocked in this environment"]
#| ["attribute access to 'f_code' is blocked in this environment"]
#| ["attribute access to 'f_globals' is blocked in this environment"]
#| ["attribute access to 'f_locals' is blocked in this environment"]
#| ["attribute access to 'f_trace' is blocked in this environment"]
#| ["attribute access to 'f_generator' is blocked in this environment"]
#| ["attribute access to 'tb_frame' is blocked in this environment"]
#| ["attribute access to 'tb_next' is blocked in this environment"]

NAMES = ["f_back", "f_builtins", "f_code", "f_globals", "f_locals", "f_trace", "f_generator", "tb_frame", "tb_next"]


class Target:
    pass


def function():
    pass


try:
    raise ValueError
except ValueError as error:
    TARGETS = [Target(), Target, function, error, error.__traceback__, 1, "text", None, len]

ROUTES = [
    lambda target, name: getattr(target, name),
    lambda target, name: getattr(target, name, "default"),
    lambda target, name: hasattr(target, name),
    lambda target, name: setattr(target, name, 1),
    lambda target, name: delattr(target, name),
]

for name in NAMES:
    texts = set()
    for target in TARGETS:
        for route in ROUTES:
            try:
                texts.add("reached " + repr(route(target, name)))
            except AttributeError as error:
                texts.add(str(error))
    print(sorted(texts))
