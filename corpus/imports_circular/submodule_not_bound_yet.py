#: about: a submodule that runs is no attribute of its package yet
#: kind: language
#: modules: lib
#: stdout:
#| partially initialized module 'pk2' from 'lib/pk2/__init__.py' has no attribute 'a' (most likely due to a circular import)
#| partially initialized module 'pk2' from 'lib/pk2/__init__.py' has no attribute 'b' (most likely due to a circular import)
#| partially initialized module 'pk2' from 'lib/pk2/__init__.py' has no attribute 'nothing' (most likely due to a circular import)
#| pk2.a
#| a b

import pk2

print(pk2.a.value, pk2.b.value)
