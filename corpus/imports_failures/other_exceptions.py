#: about: NameError, SystemExit and ImportError out of modules
#: kind: language
#: modules: lib
#: stdout:
#| NameError name 'undefined' is not defined undefined
#| SystemExit bye -
#| ModuleNotFoundError No module named 'not_there' not_there
#| ModuleNotFoundError No module named 'not_there' not_there
#| No module named 'not_there_either' None

for name in "name_error", "exits", "missing", "missing":
    try:
        __import__(name)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "name", "-"))
import caught

print(caught.reason, caught.not_there_either)
