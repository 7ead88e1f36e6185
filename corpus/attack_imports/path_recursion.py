#: about: modules that import themselves without end meet the depth limit and nothing else
#: kind: security
#: modules: lib
#: limits: depth=300
#: tests: threat:10
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
