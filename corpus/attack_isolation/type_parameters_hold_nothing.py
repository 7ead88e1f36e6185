#: about: type parameters, aliases, templates and unions made by the program hold no attribute that another program could read
#: kind: security
#: tests: threat:20
#: stdout:
#| ['refused', 'set __doc__', 'set __init__', 'set __module__', 'set planted']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']
#| ['refused']

class Box[T]: pass


type Alias[T] = list[T]
template = t"a{1}b"
for target in (Box.__type_params__[0], Alias, template, template.interpolations[0], int | str, list[int], Box.mro()[1], type(Alias), type(template), type(int | str), type(list[int])):
    outcomes = set()
    for name in ("planted", "__doc__", "__module__", "__name__", "__init__"):
        try:
            setattr(target, name, "planted")
            outcomes.add("set " + name)
        except (AttributeError, TypeError):
            outcomes.add("refused")
    print(sorted(outcomes))
