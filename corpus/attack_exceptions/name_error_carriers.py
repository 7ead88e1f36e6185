#: about: name, path, args and value of exceptions carry guest values only
#: kind: security
#: tests: threat:5
#: stdout:
#| NameError undefined_name ("name 'undefined_name' is not defined",)
#| ('key',)
#| ImportError import of 'os' is not allowed in this environment
#| True import of 'os' is not allowed in this environment
#| StopIteration sent ('sent',)
#| b'\xff!' 0 1 utf-8

def outcome(attempt):
    try:
        return attempt()
    except Exception as error:
        return error


missing = outcome(lambda: undefined_name)
print(type(missing).__name__, missing.name, missing.args)
lookup = outcome(lambda: {}["key"])
print(lookup.args)
refused = outcome(lambda: __import__("os"))
print(type(refused).__name__, refused)
print(refused.path is None, refused.msg)


def returning():
    return "sent"
    yield


stop = outcome(lambda: next(returning()))
print(type(stop).__name__, stop.value, stop.args)
decode = outcome(lambda: b"\xff!".decode("utf-8"))
print(decode.object, decode.start, decode.end, decode.encoding)
