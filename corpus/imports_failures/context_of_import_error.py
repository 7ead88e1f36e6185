#: about: exceptions around imports are chained like all others
#: kind: language
#: modules: lib
#: stdout:
#| No module named 'not_there' ZeroDivisionError('division by zero') None
#| wrapped ModuleNotFoundError("No module named 'not_there'")
#| ModuleNotFoundError("No module named 'not_there'") ("No module named 'not_there'",)
#| ImportError("cannot import name 'tires' from 'state' (lib/state.py)") tires

try:
    try:
        1 / 0
    except ZeroDivisionError:
        import not_there
except ImportError as e:
    print(e, repr(e.__context__), e.__cause__)
try:
    try:
        import not_there
    except ImportError as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    import not_there
except ImportError as e:
    print(repr(e), e.args)
try:
    from state import tires
except ImportError as e:
    print(repr(e), e.name_from)
