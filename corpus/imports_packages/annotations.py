#: about: annotations of modules, evaluated late or kept as text
#: kind: language
#: modules: lib
#: stdout:
#| {'x': 'int', 'y': 'Unknown', 'z': "'text'"}
#| Notes with annotations. _Feature
#| {'x': <class 'int'>, 'y': <class 'lazy_notes.Later'>}
#| True True
#| <class 'int'>
#| name 'Later' is not defined

import notes
import lazy_notes

print(notes.__annotations__)
print(notes.__doc__, notes.annotations.__class__.__name__)
print(lazy_notes.__annotations__)
print("__annotations__" in vars(notes), callable(lazy_notes.__annotate__))
del lazy_notes.Later
print(lazy_notes.__annotations__["x"])
try:
    lazy_notes.__annotate__(1)
except NameError as e:
    print(e)
