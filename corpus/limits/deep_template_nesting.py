#: about: format fields nested too deeply are refused
#: kind: security
#: tests: builtin:str builtin:format threat:17
#: stdout:
#| ValueError
#| ValueError

for text in ("{:{:{}}}", "{0:" * 1000 + "}" * 1000):
    try:
        print(text.format(1, 2, 3))
    except ValueError as error:
        print(type(error).__name__)
