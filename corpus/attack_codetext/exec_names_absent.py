#: about: the compiler cannot be reached under any of its names
#: kind: security
#: tests: threat:11
#: stdout:
#| {'NameError'}

kinds = set()
for action in (lambda: eval, lambda: exec, lambda: compile, lambda: __build_class__, lambda: __debug__ and eval, lambda: reload, lambda: apply, lambda: execfile):
    try:
        kinds.add("found " + repr(action()))
    except NameError:
        kinds.add("NameError")
print(kinds)
