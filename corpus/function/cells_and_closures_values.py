#: about: cells are reached by closures only: values shared, deleted, and unbound by order
#: kind: language
#: profile: compat
#: stdout:
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| 1
#| two
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| 3
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#| 3 own
#| True True
#| [[2, 2, 2], [0, 1, 2], [1, 1]]

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def make():
    def read():
        return value

    def write(v):
        nonlocal value
        value = v

    def delete():
        nonlocal value
        del value

    attempt(read)
    attempt(delete)
    value = 1
    return read, write, delete


read, write, delete = make()
print(read())
write("two")
print(read())
delete()
attempt(read)
attempt(delete)
write(3)
print(read())
others = make()
others[1]("own")
print(read(), others[0]())


class A:
    def f(self):
        return __class__

    g = lambda self: __class__


print(A().f() is A, A().g() is A)


def loops():
    return [lambda: i for i in range(3)], [(lambda i=i: i) for i in range(3)], list((lambda: j) for j in range(2))


print([[f() for f in fs] for fs in loops()])
