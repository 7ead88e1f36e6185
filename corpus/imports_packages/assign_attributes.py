#: about: a guest module's attributes can be assigned, those of its name too
#: kind: language
#: modules: lib
#: stdout:
#| 2 [1] abab
#| renamed None
#| module 'renamed' has no attribute 'gone'
#| True 2
#| module has no attribute 'gone'

import plain

plain.value = 2
plain.extra = [1]
print(plain.value, plain.extra, plain.double("ab"))
plain.__doc__ = None
plain.__name__ = "renamed"
print(plain.__name__, plain.__doc__)
try:
    plain.gone
except AttributeError as e:
    print(e)
import plain as again

print(again is plain, again.value)
del plain.__name__
try:
    plain.gone
except AttributeError as e:
    print(e)
