#: about: the importer is a function without state that the guest could read or change
#: kind: security
#: tests: attribute:__self__ attribute:__globals__ attribute:__code__ attribute:__closure__ attribute:__dict__ attribute:__call__ builtin:__import__ threat:2
#: stdout:
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__self__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__closure__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__call__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__builtins__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| attribute access to '__func__' is blocked in this environment
#| allowed False
#| policy False
#| interpreter False
#| _interpreter False
#| imports False
#| allowed_imports False

for name in ("__self__", "__globals__", "__code__", "__closure__", "__dict__", "__call__", "__builtins__", "__func__"):
    for route in (getattr, delattr, lambda o, n: setattr(o, n, lambda *a: True)):
        try:
            print(name, route(__import__, name))
        except AttributeError as refused:
            print(refused)
for name in ("allowed", "policy", "interpreter", "_interpreter", "imports", "allowed_imports"):
    print(name, hasattr(__import__, name))
