#: about: a module that imports itself
#: kind: language
#: modules: lib
#: stdout:
#| ['selfish']
#| 1
#| partially initialized module 'selfish' from 'lib/selfish.py' has no attribute 'latte' (most likely due to a circular import)
#| 2 True

import selfish

print(selfish.late, selfish.selfish is selfish)
