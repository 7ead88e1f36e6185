#: about: a non-data descriptor that replaces itself on the instance
#: kind: language
#: profile: compat
#: stdout:
#| computing
#| {'r': 2, 'area': 12} 12 12 {'r': 2, 'area': 12}
#| 12
#| computing
#| 300 computed once lazy

class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        value = self.function(obj)
        vars(obj)[self.name] = value
        return value

class Circle:
    def __init__(self, r): self.r = r
    @lazy
    def area(self):
        "computed once"
        print("computing")
        return 3 * self.r ** 2

c = Circle(2)
print(vars(c), c.area, c.area, vars(c))
c.r = 10
print(c.area)
del c.area
print(c.area, Circle.area.__doc__, type(Circle.area).__name__)
