#: about: what a program leaves behind comes out by copy, or as a handle that runs nothing
#: kind: security
#: env: settings count
#: tests: threat:13
#: result: 'ended'

class Trap:
    def spoil(self, *args): raise SystemExit("a method of the guest ran")
    __eq__ = __hash__ = __repr__ = __str__ = __len__ = __iter__ = __bool__ = __index__ = __del__ = __getattribute__ = spoil


class Text(str):
    __eq__ = __str__ = __repr__ = __format__ = Trap.spoil
    __hash__ = str.__hash__


a = Trap()
b = [Trap(), (Text("x"), {1: Trap()})]
settings = Text("y")
count = Trap()
c = type("D", (dict,), {"__getitem__": Trap.spoil, "keys": Trap.spoil})()
loop = []
loop.append(loop)
deep = ()
for i in range(5000):
    deep = (deep,)
globals()[Text("name")] = 1
RESULT = "ended"
