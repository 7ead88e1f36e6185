#: about: globals of a module can be deleted, and its functions notice
#: kind: language
#: modules: lib
#: stdout:
#| counter runs
#| 1
#| name 'count' is not defined
#| module 'counter' has no attribute 'count'
#| 6

import counter

print(counter.add())
del counter.count
try:
    counter.add()
except NameError as e:
    print(e)
try:
    counter.count
except AttributeError as e:
    print(e)
counter.count = 5
print(counter.add())
