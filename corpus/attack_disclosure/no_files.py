#: about: no name opens, lists, maps or executes files
#: kind: security
#: tests: builtin:__import__ threat:21
#: stdout:
#| {'ImportError'}
#| {'NameError'}

kinds = set()
for name in (
    "io", "_io", "pathlib", "glob", "fnmatch", "shutil", "fileinput", "linecache", "zipfile", "tarfile", "zipimport", "shelve", "dbm",
    "sqlite3", "_sqlite3", "csv", "configparser", "tokenize", "runpy", "imp", "py_compile", "compileall", "codecs", "_codecs", "ctypes",
    "_ctypes", "cffi", "webbrowser", "urllib", "http", "ftplib", "ssl", "asyncio", "pty", "tty", "readline", "curses",
):
    try:
        __import__(name)
        kinds.add("imported " + name)
    except ImportError:
        kinds.add("ImportError")
print(kinds)
kinds = set()
for action in (lambda: open, lambda: input, lambda: breakpoint, lambda: help, lambda: file, lambda: execfile, lambda: reload, lambda: __loader__, lambda: __spec__, lambda: __file__):
    try:
        action()
        kinds.add("found")
    except NameError:
        kinds.add("NameError")
print(kinds)
