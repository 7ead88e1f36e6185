#: about: exit and quit raise SystemExit
#: kind: language
#: tests: builtin:exit builtin:quit builtin:SystemExit
#: raises: SystemExit: done
#: stdout:
#| 2
#| 2

for leave in (exit, quit):
    try:
        leave(2)
    except SystemExit as error:
        print(error.code)
raise SystemExit("done")
