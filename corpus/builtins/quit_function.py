#: about: quit() is the same as exit()
#: kind: language
#: tests: builtin:quit
#: raises: SystemExit: None
#: stdout:
#| cleanup before leaving with 1
#| 1
#| cleanup before leaving with None

def leave(code):
    try:
        quit(code)
    finally:
        print("cleanup before leaving with", code)

try:
    leave(1)
except SystemExit as stop:
    print(stop.code)
leave(None)
