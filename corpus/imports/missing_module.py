#: about: a module that does not exist raises ModuleNotFoundError
#: kind: language
#: imports: math
#: tests: builtin:__import__
#: stdout:
#| ModuleNotFoundError | No module named 'no_such_module' | no_such_module
#| ModuleNotFoundError | No module named 'no_such_module' | no_such_module
#| ModuleNotFoundError | No module named 'no_such_package' | no_such_package
#| ModuleNotFoundError | No module named 'math.no_such_submodule'; 'math' is not a package | math.no_such_submodule
#| ModuleNotFoundError | No module named 'no_such_package' | no_such_package
#| ModuleNotFoundError | No module named 'no_such_module' | no_such_module
#| False
#| No module named 'no_such_module'
#| None
#| No module named 'no_such_module'
#| 3.0
#| TypeError module name must be a string
#| TypeError __import__() missing required argument 'name' (pos 1)
#| ValueError Empty module name

def attempt(call):
    try: call()
    except ImportError as error: print(type(error).__name__, "|", error, "|", error.name)

def one(): import no_such_module
def two(): from no_such_module import thing
def three(): import no_such_package.sub
def four(): import math.no_such_submodule
def five(): from no_such_package.sub import x
def six(): import no_such_module as alias
for f in (one, two, three, four, five, six): attempt(f)
print("no_such_module" in globals())
try:
    from no_such_module import *
except ModuleNotFoundError as error: print(error)
try:
    import no_such_module
except ImportError:
    no_such_module = None
print(no_such_module)
try: __import__("no_such_module")
except ModuleNotFoundError as error: print(error)
print(__import__("math").sqrt(9))
for bad in (lambda: __import__(5), lambda: __import__(), lambda: __import__("")):
    try: bad()
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
