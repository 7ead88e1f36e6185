#: about: names reach through several functions that do not use them
#: kind: language
#: stdout:
#| 10
#| f
#| [[0, 10, 20], [1, 11, 21]]
#| [0, 2, 4, 6]
#| xx y class_in_function.<locals>.Tagged

def l1(a):
    def l2(b):
        def l3(c):
            def l4(d):
                return a + b + c + d
            return l4
        return l3
    return l2

print(l1(1)(2)(3)(4))

def f():
    x = "f"
    def g():
        def h():
            return x
        return h
    return g

print(f()()())

def mixed(n):
    return [lambda m=m: [n * k + m for k in range(3)] for m in range(2)]

print([g() for g in mixed(10)])

def generator_closure(limit):
    step = 2
    def numbers():
        n = 0
        while n < limit:
            yield n
            n += step
    return numbers

print(list(generator_closure(7)()))

def class_in_function(tag):
    class Tagged:
        name = tag
        def get(self): return tag + self.name
    return Tagged

print(class_in_function("x")().get(), class_in_function("y").name, class_in_function("z").__qualname__)
