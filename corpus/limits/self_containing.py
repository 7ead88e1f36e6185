#: about: containers that contain themselves print in short and compare with RecursionError
#: kind: security
#: tests: threat:17
#: stdout:
#| [[...]] {'self': {...}}
#| RecursionError
#| True True

items = []
items.append(items)
table = {}
table["self"] = table
print(items, table)
other = []
other.append(other)
try:
    print(items == other)
except RecursionError:
    print("RecursionError")
print(items == items, items in items)
