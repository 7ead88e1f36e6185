#: about: lone surrogates cannot be printed into broken text silently
#: kind: security
#: tests: builtin:print threat:22
#: stdout:
#| '\ud800'
#| done

print(ascii("\ud800"))
try:
    text = "\ud800".encode("utf-8")
except UnicodeEncodeError:
    print("done")
