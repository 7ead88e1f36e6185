#: about: nothing tells the process, the user, the machine or the versions under the interpreter
#: kind: security
#: tests: builtin:__import__ threat:14 threat:21
#: stdout:
#| {'ImportError'}

kinds = set()
for name in (
    "os", "posix", "nt", "sys", "platform", "socket", "_socket", "pwd", "grp", "getpass", "locale", "_locale", "sysconfig", "site",
    "threading", "_thread", "multiprocessing", "signal", "subprocess", "_posixsubprocess", "select", "fcntl", "mmap", "gc", "faulthandler",
    "tracemalloc", "_testcapi", "_xxsubinterpreters", "_interpreters", "concurrent",
):
    try:
        __import__(name)
        kinds.add("imported " + name)
    except ImportError:
        kinds.add("ImportError")
print(kinds)
