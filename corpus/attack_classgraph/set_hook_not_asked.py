#: about: the guest's own __setattr__ and __delattr__ are not called for blocked names
#: kind: security
#: tests: attribute:__code__ attribute:__dict__ threat:1
#: stdout:
#| set plain
#| delete plain
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__dict__' is blocked in this environment

class Watch:
    def __setattr__(self, name, value):
        print("set", name)

    def __delattr__(self, name):
        print("delete", name)


watch = Watch()
watch.plain = 1
del watch.plain
for attempt in (
    lambda: setattr(watch, "__code__", 1),
    lambda: delattr(watch, "__code__"),
    lambda: setattr(watch, "__dict__", {}),
):
    try:
        attempt()
    except AttributeError as refused:
        print(refused)
