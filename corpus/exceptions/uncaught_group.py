#: about: an exception group that is handled in part ends the program with the rest
#: kind: language
#: raises: ExceptionGroup: several (2 sub-exceptions)
#: stdout:
#| handled (ValueError(1), ExceptionGroup('inner', [ValueError(3)]))

try:
    raise ExceptionGroup("several", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), OSError(4)])])
except* ValueError as group:
    print("handled", group.exceptions)
