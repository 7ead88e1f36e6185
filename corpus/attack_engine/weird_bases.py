#: about: classes built on odd combinations of bases are refused or work
#: kind: security
#: tests: builtin:type threat:1 threat:22
#: stdout:
#| {'TypeError'}

kinds = set()
for bases in ((int, str), (list, dict), (int, object, int), (object, int), (bool,), (type(None),), (range,), (slice,), (memoryview,), (type(len),), (len,), (1,), ("x",), (type, int), (Exception, list)):
    try:
        kinds.add("built " + repr(type("C", bases, {})))
    except TypeError:
        kinds.add("TypeError")
print(kinds)
