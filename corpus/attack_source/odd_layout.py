#: about: form feeds, tabs, continuations and carriage returns between the parts of a read hide nothing
#: kind: security
#: tests: attribute:__globals__ threat:8
#: stdout:
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment
#| attribute access to '__globals__' is blocked in this environment

def f(): pass


def attempt(g):
	try: g()
	except AttributeError as e: print(e)


attempt(lambda: f.__globals__)
attempt(lambda: f	.	\
__globals__)
attempt(lambda: (f # a comment
.
# .name
__globals__))
if True:
    attempt(lambda: f.\
__globals__); # f.name
