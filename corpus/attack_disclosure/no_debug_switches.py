#: about: modules that inspect, patch or debug an interpreter are not there
#: kind: security
#: tests: builtin:__import__ threat:10
#: stdout:
#| ['ImportError']

kinds = set()
for name in (
    "inspect", "dis", "opcode", "bdb", "pdb", "trace", "traceback", "code", "codeop", "ast", "symtable", "pickle", "_pickle", "copyreg",
    "marshal", "weakref", "_weakref", "types", "abc", "_abc", "importlib", "_frozen_importlib", "_frozen_importlib_external", "_imp",
    "pkgutil", "builtins", "__main__", "__builtin__", "atexit", "contextvars", "warnings", "_warnings", "logging", "unittest", "doctest",
):
    try:
        __import__(name)
        kinds.add("imported " + name)
    except ImportError:
        kinds.add("ImportError")
print(sorted(kinds - {"imported __main__", "imported builtins"}))
