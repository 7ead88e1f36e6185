#: about: a refusal carries no object, no path and no more than the name that was asked for
#: kind: security
#: tests: attribute:__globals__ builtin:__import__ threat:14 threat:5
#: stdout:
#| __globals__ None ("attribute access to '__globals__' is blocked in this environment",) None None {}
#| __code__ None ("attribute access to '__code__' is blocked in this environment",) None None {}
#| __closure__ None ("attribute access to '__closure__' is blocked in this environment",) None None {}
#| __globals__ None ("attribute access to '__globals__' is blocked in this environment",) None None {}
#| __dict__ None ("attribute access to '__dict__' is blocked in this environment",) None None {}
#| ImportError os None None ("import of 'os' is not allowed in this environment",) None None
#| ImportError _io None None ("import of '_io' is not allowed in this environment",) None None
#| ImportError posix None None ("import of 'posix' is not allowed in this environment",) None None
#| ImportError sys None None ("import of 'sys' is not allowed in this environment",) None None
#| ImportError builtins None None ("import of 'builtins' is not allowed in this environment",) None None
#| ModuleNotFoundError nosuchmodule None None ("No module named 'nosuchmodule'",) None None
#| ImportError os None None ("import of 'os' is not allowed in this environment",) None None
#| 1

def f(): pass


refused = []
for action in (lambda: f.__globals__, lambda: getattr(f, "__code__", 1), lambda: setattr(f, "__closure__", 1), lambda: "{0.__globals__}".format(f), lambda: object().__dict__):
    try:
        action()
    except AttributeError as error:
        print(error.name, error.obj, error.args, error.__cause__, error.__context__, vars(error))
        refused.append(error)
for name in ("os", "_io", "posix", "sys", "builtins", "nosuchmodule", "os.path"):
    try:
        __import__(name)
    except ImportError as error:
        print(type(error).__name__, error.name, error.path, error.name_from, error.args, error.__cause__, error.__context__)
print(len({type(error) for error in refused}))
