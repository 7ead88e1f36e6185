from . import second

value = "first"
print("first sees second:", second.value)
