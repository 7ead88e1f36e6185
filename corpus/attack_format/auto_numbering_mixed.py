#: about: automatic and manual numbers cannot be mixed to reach another argument
#: kind: security
#: tests: builtin:str threat:6
#: stdout:
#| ValueError
#| ValueError
#| IndexError

for text in ("{}{0}", "{0}{}", "{}{}{}"):
    try:
        print(text.format(1, 2))
    except (ValueError, IndexError) as error:
        print(type(error).__name__)
