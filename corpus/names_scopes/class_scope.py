#: about: a class body reads its own names but its methods and comprehensions do not
#: kind: language
#: stdout:
#| class module ['class', 'class'] module module
#| ('function', 'function')
#| ('enclosing', 'own')
#| from class body False 3
#| name 'q' is not defined

x = "module"

class C:
    x = "class"
    y = x
    def method(self): return x
    listing = [i for i in (x, y)]
    nested = (lambda: x)()
    class Inner:
        z = x

print(C.y, C().method(), C.listing, C.nested, C.Inner.z)

def make():
    x = "function"
    class D:
        y = x
        def get(self): return x
    class E:
        x = x + "!"
    return D.y, D().get()

print(make())

def outer():
    name = "enclosing"
    class F:
        name = "own"
        def get(self): return name
        value = name
    return F().get(), F.value

print(outer())

class G:
    global shared
    shared = "from class body"
    locals()["dynamic"] = 3

print(shared, "shared" in vars(G), G.dynamic)
try:
    class H:
        print(q)
        q = 1
except NameError as error:
    print(error)
