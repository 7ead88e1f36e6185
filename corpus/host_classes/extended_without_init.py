#: about: an object whose guest class never called the host's constructor has nothing of the host behind it
#: kind: security
#: env: Open kinds
#: tests: threat:13
#: stdout:
#| TypeError: 'double' needs an object of class 'Open' of the host that its constructor has made
#| TypeError: 'n' needs an object of class 'Open' of the host that its constructor has made
#| TypeError: 'me' needs an object of class 'Open' of the host that its constructor has made
#| before object Late
#| TypeError: Open.__init__() was called before
#| TypeError: 'double' needs an object of class 'Open' of the host that its constructor has made
#| TypeError: Open wants an int
#| TypeError: descriptor '__init__' for 'Open' objects doesn't apply to a 'int' object
#| TypeError: 'double' needs an object of class 'Open' of the host that its constructor has made
#| TypeError: Open.__new__(X): X is not a type object that it can make objects of

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



class Bare(Open):
    def __init__(self):
        pass


class Late(Open):
    def __init__(self, n):
        print("before", kinds(self))
        super().__init__(n)
        super().__init__(n + 1)


each(lambda: Bare().double(), lambda: Bare().n, lambda: Bare().me(), lambda: Late(2).n, lambda: Open.double(object.__new__(Bare)),
     lambda: Open.__init__(Bare(), "x"), lambda: Open.__init__(3, 1), lambda: Open.__new__(Bare).double(), lambda: Open.__new__(int))
