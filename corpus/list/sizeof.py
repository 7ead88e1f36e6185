#: about: __sizeof__ grows with the list
#: kind: language
#: stdout:
#| True True True True True True
#| list.__sizeof__() takes no arguments (1 given)

import_free = [1, 2, 3].__sizeof__()
print(isinstance(import_free, int), [].__sizeof__() > 0, [0] .__sizeof__() > [].__sizeof__(), ([0] * 1000).__sizeof__() >= 8000, [[0] * 1000].__sizeof__() < 1000, [1].__sizeof__() == ["x"].__sizeof__())
try: [].__sizeof__(1)
except TypeError as error: print(error)
