#: about: nonlocal reaches the nearest enclosing function that binds the name
#: kind: language
#: stdout:
#| ('ac', 'de', 'de', 'ac')
#| 1 2 1
#| cannot access local variable 'v' where it is not associated with a value

def a():
    x = "a"
    def b():
        def c():
            nonlocal x
            x += "c"
            return x
        return c
    def d():
        x = "d"
        def e():
            nonlocal x
            x += "e"
            return x
        return e, lambda: x
    e, peek = d()
    return b()(), e(), peek(), x

print(a())

def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def down():
        nonlocal n
        n -= 1
        return n
    return up, down

up, down = counter()
print(up(), up(), down())

def delete():
    v = 1
    def drop():
        nonlocal v
        del v
    drop()
    return v

try:
    delete()
except UnboundLocalError as error:
    print(error)
