#: about: exit() ends the program with SystemExit
#: kind: language
#: tests: builtin:exit
#: raises: SystemExit: 3
#: stdout:
#| SystemExit('first') first False
#| SystemExit(None) None
#| leaving

try:
    exit("first")
except SystemExit as stop:
    print(repr(stop), stop.code, isinstance(stop, Exception))
try:
    exit()
except SystemExit as stop:
    print(repr(stop), stop.code)
print("leaving")
exit(3)
