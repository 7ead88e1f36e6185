#: about: spaces, line breaks, continuations and comments inside a dotted read do not hide its name
#: kind: security
#: tests: attribute:__globals__ attribute:__code__ threat:8
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__code__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f():
    pass


for attempt in (
    lambda: f . __globals__,
    lambda: f.\
__globals__,
    lambda: (
        f  # a comment
        .  # another
        __code__
    ),
    lambda: f	.	__globals__,
    lambda: (f).__globals__,
    lambda: ((f)).__code__.co_name,
    lambda: [f][0].__globals__,
    lambda: (lambda: f)().__globals__,
):
    try:
        print(attempt())
    except AttributeError as refused:
        print(refused)
