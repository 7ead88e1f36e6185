#: about: the class of an exception that a with block hands over leads up to object and no way down
#: kind: security
#: tests: attribute:__subclasses__ attribute:__mro__ builtin:type threat:1
#: stdout:
#| ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException', 'object']
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment
#| attribute access to '__mro__' is blocked in this environment
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| attribute access to '__subclasses__' is blocked in this environment

found = []
guard = type("Guard", (), {"__enter__": lambda self: self, "__exit__": lambda self, kind, value, tb: found.extend([kind, value, tb, type.mro(kind)]) or True})
with guard():
    1 / 0
kind, value, tb, order = found
print([cls.__name__ for cls in order])
for reach in (lambda: order[-1].__subclasses__(), lambda: type.__subclasses__(order[-1]), lambda: kind.__mro__, lambda: tb.tb_frame, lambda: tb.tb_next,
              lambda: getattr(order[-1], "__subcl" + "asses__")):
    try:
        print(reach())
    except AttributeError as refused:
        print(refused)
