import one

print("two sees value of one:", hasattr(one, "value"))
try:
    one.value
except AttributeError as e:
    print(type(e).__name__, e)
try:
    from one import value
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path, e.name_from)
value = 2
