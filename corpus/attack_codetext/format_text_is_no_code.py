#: about: format fields take names and numbers, no calls and no expressions
#: kind: security
#: tests: builtin:str threat:6 threat:11
#: stdout:
#| AttributeError
#| KeyError
#| KeyError
#| IndexError
#| AttributeError
#| KeyError

for text in ("{0.f()}", "{f()}", "{1+1}", "{99}", "{0.__class__.__name__()}", "{lambda}"):
    try:
        print(text.format(1))
    except (AttributeError, KeyError, IndexError, ValueError) as error:
        print(type(error).__name__)
