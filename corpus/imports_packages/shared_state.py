#: about: importers share one module and its globals
#: kind: language
#: modules: lib
#: stdout:
#| counter runs
#| 2 1 2
#| 11 12 2 12
#| True

import user_a
import user_b
import counter
from counter import count

print(counter.count, user_b.count, count)
counter.count = 10
print(counter.add(), user_b.add(), count, user_a.counter.count)
print(user_a.counter is counter)
