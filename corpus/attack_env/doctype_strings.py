#: about: documentation of builtins is text or None and names no host path
#: kind: security
#: tests: builtin:type threat:14
#: stdout:
#| done

for value in (int, str, len, print, object, type, Exception, getattr, property):
    doc = value.__doc__
    if doc is not None:
        for part in ("/usr", "/home", "/root", "/tmp", "site-packages", ".go"):
            if part in doc:
                print(value, "names", part)
print("done")
