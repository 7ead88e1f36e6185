#: about: a huge index in a field is refused without a search
#: kind: security
#: tests: builtin:str threat:6 threat:16
#: stdout:
#| ValueError
#| ValueError
#| IndexError

for text in ("{" + "9" * 30 + "}", "{0[" + "9" * 30 + "]}", "{999999}"):
    try:
        print(text.format([1]))
    except (ValueError, IndexError) as error:
        print(type(error).__name__)
