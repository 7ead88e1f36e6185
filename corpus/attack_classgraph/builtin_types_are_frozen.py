#: about: builtin types and functions take no new or changed attributes
#: kind: security
#: tests: threat:1
#: stdout:
#| int TypeError TypeError TypeError TypeError
#| str TypeError TypeError TypeError TypeError
#| list TypeError TypeError TypeError TypeError
#| dict TypeError TypeError TypeError TypeError
#| object TypeError TypeError TypeError TypeError
#| type TypeError TypeError TypeError TypeError
#| Exception TypeError TypeError TypeError TypeError
#| property TypeError TypeError TypeError TypeError
#| super TypeError TypeError TypeError TypeError
#| AttributeError AttributeError
#| AttributeError AttributeError
#| AttributeError AttributeError

def outcome(attempt):
    try:
        attempt()
        return "changed"
    except (TypeError, AttributeError) as refused:
        return type(refused).__name__


for kind in (int, str, list, dict, object, type, Exception, property, super):
    print(
        kind.__name__,
        outcome(lambda: setattr(kind, "planted", 1)),
        outcome(lambda: setattr(kind, "__init__", 1)),
        outcome(lambda: delattr(kind, "__doc__")),
        outcome(lambda: setattr(kind, "__name__", "x")),
    )
for function in (len, print, [].append):
    print(outcome(lambda: setattr(function, "planted", 1)), outcome(lambda: setattr(function, "__name__", "x")))
