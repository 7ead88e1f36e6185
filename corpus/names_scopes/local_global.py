#: about: which scope a name belongs to, and the errors of unbound names
#: kind: language
#: stdout:
#| global local global
#| changed 1
#| cannot access local variable 'x' where it is not associated with a value None
#| name 'undefined_name' is not defined undefined_name NameError
#| cannot access free variable 'late' where it is not associated with a value in enclosing scope
#| 1
#| 1
#| cannot access local variable 'value' where it is not associated with a value

x = "global"
def read(): return x

def shadow():
    x = "local"
    return x

def write():
    global x, created
    x = "changed"
    created = 1

print(read(), shadow(), x)
write()
print(x, created)

def early():
    print(x)
    x = 1

try:
    early()
except UnboundLocalError as error:
    print(error, error.name)
try:
    undefined_name
except NameError as error:
    print(error, error.name, type(error).__name__)

def inner_unbound():
    def inner(): return late
    try:
        inner()
    except NameError as error:
        print(error)
    late = 1
    print(inner())

inner_unbound()

def conditional(flag):
    if flag: value = 1
    return value

print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as error:
    print(error)
