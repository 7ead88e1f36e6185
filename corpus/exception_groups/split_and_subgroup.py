#: about: by type, by tuple of types, by predicate
#: kind: language
#: stdout:
#| g (2 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3)])])", "ExceptionGroup('g', [TypeError(2), ExceptionGroup('h', [KeyError(4)])])"]
#| g (1 sub-exception)
#|    ["ExceptionGroup('g', [ExceptionGroup('h', [KeyError(4)])])", "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3)])])"]
#| g (2 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3), KeyError(4)])])", "ExceptionGroup('g', [TypeError(2)])"]
#| g (1 sub-exception)
#|    ["ExceptionGroup('g', [ExceptionGroup('h', [KeyError(4)])])", "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3)])])"]
#| None
#|    ['None', "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])"]
#| g (3 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])", 'None']
#| g (3 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])", 'None']
#| g (3 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])", 'None']
#| None
#|    ['None', "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])"]
#| g (1 sub-exception)
#|    ["ExceptionGroup('g', [TypeError(2)])", "ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [ValueError(3), KeyError(4)])])"]
#| g (3 sub-exceptions)
#|    ["ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])", 'None']
#| None
#|    ['None', "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), KeyError(4)])])"]
#| g (1 sub-exception)
#|    ["ExceptionGroup('g', [ExceptionGroup('h', [ValueError(3)])])", "ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(4)])])"]
#| g (1 sub-exception)
#|    ["ExceptionGroup('g', [ExceptionGroup('h', [ValueError(3), KeyError(4)])])", "ExceptionGroup('g', [ValueError(1), TypeError(2)])"]
#| True True True

g = ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [ValueError(3), KeyError(4)])])
for what in (ValueError, KeyError, (ValueError, KeyError), LookupError, OSError, Exception, ExceptionGroup, BaseException, (), lambda e: isinstance(e, TypeError), lambda e: True, lambda e: False, lambda e: e.args == (3,), lambda e: "h" in str(e)):
    print(g.subgroup(what))
    print("  ", [repr(x) for x in g.split(what)])
print(g.split(Exception)[0] is g, g.subgroup(BaseException) is g, g.split(ExceptionGroup)[0] is g)
