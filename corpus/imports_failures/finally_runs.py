#: about: finally clauses in modules
#: kind: language
#: modules: lib
#: stdout:
#| inside ['try', 'finally']

import state

try:
    import cleanup
except LookupError as e:
    print(e, state.seen)
