#: about: a str subclass as template or as format's self is guarded too
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:6
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment

class Template(str):
    pass


class Own(str):
    def __str__(self):
        return "harmless"

    def __getitem__(self, index):
        return "x"

    def __len__(self):
        return 0


def f():
    pass


for text in (Template("{f.__globals__}"), Own("{f.__globals__}"), Own("{f.__code__}")):
    for attempt in (lambda: text.format(f=f), lambda: str.format(text, f=f), lambda: text.format_map({"f": f})):
        try:
            print(attempt())
        except AttributeError as refused:
            print(refused)
