#: about: a callback sees its own scopes only: nothing of the host's frames
#: kind: security
#: env: apply
#: tests: threat:13 builtin:globals builtin:locals attribute:tb_frame
#: stdout:
#| (['args', 'kwargs'], ['apply', 'look'], (1,), {'k': 2}, True, 'traceback')
#| True None

def look(*args, **kwargs):
    local = sorted(locals())
    names = sorted(n for n in globals() if not n.startswith("__"))
    try:
        raise ValueError
    except ValueError as e:
        tb = e.__traceback__
    return local, names, args, kwargs, tb.tb_lineno > 0, type(tb).__name__


print(apply(look, 1, k=2))
try:
    apply(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e.__traceback__.tb_lineno > 0, e.__context__)
