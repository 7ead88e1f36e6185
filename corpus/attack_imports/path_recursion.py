#: about: modules that import themselves without end meet the depth limit and nothing else
#: kind: security
#: modules: lib
#: tests: threat:10
#: limits: depth=300
#: stdout:
#| 101
#| maximum recursion depth exceeded
#| True

import loop

print(loop.again(100))
try:
    loop.again(1000)
except RecursionError as e:
    print(e)
print(loop.count > 101)
