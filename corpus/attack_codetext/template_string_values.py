#: about: a template string keeps the text of its expressions as text
#: kind: security
#: tests: threat:11
#: stdout:
#| value len('abc') 3

template = t"{len('abc')}"
part = template.interpolations[0]
print("value", part.expression, part.value)
