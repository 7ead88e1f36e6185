#: about: an import that fails is tried anew by the next
#: kind: language
#: modules: lib
#: stdout:
#| try 1
#| try 2
#| loaded
#| loaded
#| 3

import state

for _ in range(4):
    try:
        import once

        print(once.value)
    except RuntimeError as e:
        print(e)
print(state.tries)
