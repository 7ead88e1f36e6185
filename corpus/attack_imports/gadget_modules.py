#: about: modules that hold attribute readers, frames or evaluators are absent, or ask the policy like everything else
#: kind: security
#: imports: all
#: tests: threat:7 threat:10 threat:11
#: stdout:
#| []

def target():
    pass


BLOCKED = ("__globals__", "__code__", "__closure__")
READERS = {
    "operator": lambda m, n: m.attrgetter(n)(target),
    "inspect": lambda m, n: m.getattr_static(target, n),
    "functools": lambda m, n: m.reduce(getattr, [n], target),
    "builtins": lambda m, n: m.getattr(target, n),
    "copy": lambda m, n: m.copy(target).__globals__,
    "types": lambda m, n: m.FunctionType(target, {}),
    "dataclasses": lambda m, n: m.make_dataclass("D", [n]),
    "typing": lambda m, n: m.get_type_hints(target, {}) and None or getattr(target, n),
    "annotationlib": lambda m, n: m.ForwardRef("target." + n).evaluate(globals=globals()),
    "json": lambda m, n: m.loads('{"a": 1}', object_hook=lambda d: getattr(target, n)),
    "ast": lambda m, n: m.literal_eval("target." + n),
    "weakref": lambda m, n: getattr(m.ref(target)(), n),
    "string": lambda m, n: m.Formatter().get_field("0." + n, (target,), {}),
}
HOSTS = """os ctypes _ctypes pickle _pickle marshal importlib.machinery pkgutil runpy zipimport site code codeop pdb bdb
doctest subprocess _posixsubprocess posix nt socket _socket ssl threading _thread multiprocessing signal mmap tempfile
pathlib shutil glob fileinput platform resource pwd grp tracemalloc faulthandler _testcapi _imp _frozen_importlib js pyodide_js
numpy pandas ensurepip pip""".split()

leaks = []
for module, read in READERS.items():
    try:
        held = __import__(module)
    except ImportError:
        continue
    for name in BLOCKED:
        try:
            got = read(held, name)
            if got is not None and not isinstance(got, type):
                leaks.append((module, name))
        except Exception:
            pass
for module in HOSTS:
    try:
        __import__(module)
        leaks.append(module)
    except ImportError:
        pass
print(leaks)
