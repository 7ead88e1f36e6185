#: about: a name that is passed by keyword reaches the guard like any other
#: kind: security
#: imports: string
#: tests: builtin:getattr builtin:setattr attribute:__dict__
#: stdout:
#| TypeError getattr() takes no keyword arguments
#| TypeError getattr() takes no keyword arguments
#| TypeError setattr() takes no keyword arguments
#| TypeError delattr() takes no keyword arguments
#| TypeError hasattr() takes no keyword arguments
#| TypeError vars() takes no keyword arguments
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| AttributeError attribute access to '__dict__' is blocked in this environment
#| ImportError import of 'os' is not allowed in this environment
#| ImportError import of 'os' is not allowed in this environment

import string


class C:
    pass


for route in (
    lambda: getattr(C, name="__dict__"),
    lambda: getattr(object=C, name="__dict__", default=1),
    lambda: setattr(C, name="__dict__", value=1),
    lambda: delattr(C, name="__dict__"),
    lambda: hasattr(C, name="__dict__"),
    lambda: vars(object=C),
    lambda: string.Formatter().get_field(field_name="0.__dict__", args=(C,), kwargs={}),
    lambda: "{c.__dict__}".format(c=C),
    lambda: __import__(name="os"),
    lambda: __import__(fromlist=("path",), level=0, name="os"),
):
    try:
        print("OPEN", route())
    except (TypeError, AttributeError, ImportError) as e:
        print(type(e).__name__, e)
