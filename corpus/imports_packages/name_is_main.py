#: about: "__main__" is the program, not what it imports
#: kind: language
#: modules: lib
#: stdout:
#| entry is entry
#| __main__ entry main ran

import entry

print(__name__, entry.__name__, entry.main())
