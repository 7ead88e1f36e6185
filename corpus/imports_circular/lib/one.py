import two

value = 1
print("one ends, two has", hasattr(two, "value"))
