#: about: a submodule that fails leaves its package, a package that fails its submodules
#: kind: language
#: modules: lib
#: stdout:
#| division by zero
#| division by zero
#| False
#| division by zero
#| division by zero True
#| ['pkg', 'pkg.bad', 'pkg.bad', 'pkg.bad', 'pkg.good', 'pkg.bad']
#| 'badpkg'
#| 'badpkg'
#| ['badpkg', 'badpkg.good', 'badpkg']

import state

for _ in range(2):
    try:
        import pkg.bad
    except ZeroDivisionError as e:
        print(e)
import pkg

print(hasattr(pkg, "bad"))
try:
    from pkg import bad
except ZeroDivisionError as e:
    print(e)
try:
    from pkg import good, bad
except ZeroDivisionError as e:
    print(e, hasattr(pkg, "good"))
print(state.seen)
state.seen.clear()
for _ in range(2):
    try:
        import badpkg.good
    except KeyError as e:
        print(e)
print(state.seen)
