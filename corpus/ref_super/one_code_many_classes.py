#: about: super() in classes that share one code object finds each class's own next, in a hot loop too
#: kind: language
#: profile: compat
#: stdout:
#| ['A<Root', 'B<A<Root', 'C<A<Root', 'D<C<A<Root', 'B<C<A<Root']
#| ['A<Root.made of A', 'B<A<Root.made of B', 'C<A<Root.made of C', 'D<C<A<Root.made of D', 'B<C<A<Root.made of Both']
#| ['A<Root.shown', 'B<A<Root.shown', 'C<A<Root.shown', 'D<C<A<Root.shown', 'B<C<A<Root.shown']
#| ['A<Root', 'B<A<Root', 'C<A<Root', 'D<C<A<Root', 'B<C<A<Root']
#| ['A<Root.made of A', 'B<A<Root.made of B', 'C<A<Root.made of C', 'D<C<A<Root.made of D', 'B<C<A<Root.made of Both']
#| ['A<Root.shown', 'B<A<Root.shown', 'C<A<Root.shown', 'D<C<A<Root.shown', 'B<C<A<Root.shown']
#| [('D<C<A<Root', 'D<C<A<Root.made of D', 'D<C<A<Root.shown'), ('D<C<A<Other', 'D<C<A<Other.made of D', 'D<C<A<Other.shown'), ('D<C<A<Root', 'D<C<A<Root.made of D', 'D<C<A<Root.shown')]
#| [('B<C<A<Root', 'B<C<A<Root.made of Both', 'B<C<A<Root.shown'), ('B<C<new A', 'B<C<A<Root.made of Both', 'B<C<A<Root.shown'), ('B<C<Root', 'B<C<A<Root.made of Both', 'B<C<A<Root.shown')]
#| [('B<Root', 'B<A<Root.made of B', 'B<A<Root.shown'), ('B<Root 1', 'B<A<Root.made of B', 'B<A<Root.shown'), ('B<Root 2', 'B<A<Root.made of B', 'B<A<Root.shown')]
#| [('D<C<Root 2', 'D<C<A<Root.made of D', 'D<C<A<Root.shown'), ('D<C<Root 2', 'D<C<Root.made of D', 'D<C<Root.shown'), ('D<C<Root 2', 'D<C<A<Root.made of D', 'D<C<A<Root.shown')]
#| [('B<Root 2', 'B<A<Root.made of B', 'B<A<Root.shown'), ('B<C<Root 2', 'B<C<A<Root.made of Both', 'B<C<A<Root.shown'), ('B<Root 2', 'B<A<Root.made of B', 'B<A<Root.shown')]
#| super(type, obj): obj (instance of E2) is not an instance or subtype of type (B).


class Root:
    def name(self):
        return "Root"

    @classmethod
    def made(cls):
        return "Root.made of " + cls.__name__

    @property
    def shown(self):
        return "Root.shown"


def derive(base, label):
    class Derived(base):
        def name(self):
            return label + "<" + super().name()

        @classmethod
        def made(cls):
            return label + "<" + super().made()

        @property
        def shown(self):
            return label + "<" + super().shown

    Derived.__name__ = label
    return Derived


A = derive(Root, "A")
B = derive(A, "B")
C = derive(A, "C")
D = derive(C, "D")


class Both(B, C):
    pass


objects = [A(), B(), C(), D(), Both()]
for turn in range(20):
    names = [x.name() for x in objects]
    made = [type(x).made() for x in objects]
    shown = [x.shown for x in objects]
    if turn % 19 == 0:
        print(names, made, shown, sep="\n")


class Other:
    def name(self):
        return "Other"

    @classmethod
    def made(cls):
        return "Other.made of " + cls.__name__

    @property
    def shown(self):
        return "Other.shown"


def all_of(x):
    return x.name(), x.made(), x.shown


def run(x, change):
    seen = []
    for i in range(30):
        if i and i % 10 == 0:
            change(i // 10)
        value = all_of(x)
        if not seen or seen[-1] != value:
            seen.append(value)
    print(seen)


def bases(step):
    A.__bases__ = (Other,) if step == 1 else (Root,)


run(D(), bases)


def between(step):
    if step == 1:
        A.name = lambda self: "new A"
    else:
        del A.name


run(Both(), between)


def above(step):
    Root.name = lambda self: "Root %d" % step


run(B(), above)


def middle(step):
    C.__bases__ = (Root,) if step == 1 else (A,)


run(D(), middle)

# The object's class changes, the code and the class of the method stay.
x = B()


def other_class(step):
    x.__class__ = Both if step == 1 else B


run(x, other_class)

# The same method in a class that was not made with it.
E2 = type("E2", (Root,), {"name": B.name})
for turn in range(12):
    try:
        E2().name()
    except TypeError as e:
        message = str(e)
print(message)
