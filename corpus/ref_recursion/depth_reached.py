#: about: how deep a recursion gets through each kind of call: only frames of Python code count
#: kind: language
#: stdout:
#| plain frames a level: 1.0 maximum recursion depth exceeded
#| viasum frames a level: 2.0 maximum recursion depth exceeded
#| viamax frames a level: 1.0 maximum recursion depth exceeded
#| viamap frames a level: 2.0 maximum recursion depth exceeded
#| viamap2 frames a level: 2.0 maximum recursion depth exceeded
#| viasorted frames a level: 2.0 maximum recursion depth exceeded
#| vialistcomp frames a level: 1.0 maximum recursion depth exceeded
#| eq frames a level: 1.0 maximum recursion depth exceeded
#| eqt frames a level: 1.0 maximum recursion depth exceeded
#| ga frames a level: 1.0 maximum recursion depth exceeded
#| gat frames a level: 1.0 maximum recursion depth exceeded
#| rp frames a level: 1.0 maximum recursion depth exceeded
#| rpl frames a level: 1.0 maximum recursion depth exceeded
#| rps frames a level: 1.0 maximum recursion depth exceeded
#| hs frames a level: 1.0 maximum recursion depth exceeded
#| ad frames a level: 1.0 maximum recursion depth exceeded
#| ra frames a level: 1.0 maximum recursion depth exceeded
#| ln frames a level: 1.0 maximum recursion depth exceeded
#| it frames a level: 1.0 maximum recursion depth exceeded
#| nx frames a level: 1.0 maximum recursion depth exceeded
#| cl frames a level: 1.0 maximum recursion depth exceeded
#| new frames a level: 1.0 maximum recursion depth exceeded
#| dg frames a level: 1.0 maximum recursion depth exceeded
#| bo frames a level: 1.0 maximum recursion depth exceeded
#| fm frames a level: 1.0 maximum recursion depth exceeded
#| ct frames a level: 1.0 maximum recursion depth exceeded
#| st frames a level: 1.0 maximum recursion depth exceeded
#| en frames a level: 1.0 maximum recursion depth exceeded
#| ix frames a level: 1.0 maximum recursion depth exceeded
#| um frames a level: 1.0 maximum recursion depth exceeded
#| ic frames a level: 1.0 maximum recursion depth exceeded
#| gen frames a level: 1.0 maximum recursion depth exceeded
#| gen2 frames a level: 1.0 maximum recursion depth exceeded
#| deco frames a level: 2.0 maximum recursion depth exceeded
#| starcall frames a level: 1.0 maximum recursion depth exceeded
#| sup frames a level: 3.0 maximum recursion depth exceeded
#| viaexec frames a level: 2.0 maximum recursion depth exceeded
#| co frames a level: 1.0 maximum recursion depth exceeded
#| viatry frames a level: 1.0 maximum recursion depth exceeded

depth = 0


def deeper():
    global depth
    depth += 1


def plain():
    deeper()
    plain()


def viasum():
    deeper()
    return sum(viasum() for i in range(1))


def viamax():
    deeper()
    return max([viamax()])


def viamap():
    deeper()
    return list(map(lambda x: viamap(), [1]))


def viamap2():
    deeper()
    return list(map(viamap2x, [1]))


def viamap2x(x): return viamap2()


def viasorted():
    deeper()
    return sorted([1,2], key=lambda x: viasorted())


def vialistcomp():
    deeper()
    return [vialistcomp() for i in range(1)]


class Eq:
    def __eq__(self, o):
        deeper()
        return self == o


class EqT:
    def __eq__(self, o):
        deeper()
        return (self, 1) == (o, 1)


class Ga:
    def __getattr__(self, n):
        deeper()
        return self.x


class Gat:
    def __getattribute__(self, n):
        deeper()
        return self.x


class Rp:
    def __repr__(self):
        deeper()
        return repr(self)


class Rpl:
    def __repr__(self):
        deeper()
        return f"{[self]}"


class Rps:
    def __str__(self):
        deeper()
        return str(self)


class Hs:
    def __hash__(self):
        deeper()
        return hash((self,))


class Ad:
    def __add__(self, o):
        deeper()
        return self + o


class Ra:
    def __radd__(self, o):
        deeper()
        return 1 + self


class Ln:
    def __len__(self):
        deeper()
        return len(self)


class It:
    def __iter__(self):
        deeper()
        return iter(self)


class Nx:
    def __iter__(self): return self
    def __next__(self):
        deeper()
        return next(self)


class Cl:
    def __call__(self):
        deeper()
        return self()


class Nw:
    def __new__(cls):
        deeper()
        return Nw()


class Dg:
    def __get__(self, o, t):
        deeper()
        return o.d


class HD: d = Dg()


class Bo:
    def __bool__(self):
        deeper()
        return not self


class Fm:
    def __format__(self, s):
        deeper()
        return f"{self}"


class Ct:
    def __contains__(self, s):
        deeper()
        return s in self


class St:
    def __setattr__(self, n, v):
        deeper()
        self.x = v


class En:
    def __enter__(self):
        deeper()
        with self: pass
    def __exit__(self, *a): pass


class Ix:
    def __index__(self):
        deeper()
        return [1][self]


class Meta(type):
    def __call__(cls):
        deeper()
        return cls()


class UM(metaclass=Meta): pass


class IC(type):
    def __instancecheck__(cls, x):
        deeper()
        return isinstance(x, cls)


class UIC(metaclass=IC): pass


def gen():
    deeper()
    yield from gen()


def gen2():
    deeper()
    for x in gen2(): yield x


def deco(): 
    deeper()
    return (lambda *a, **k: deco(*a, **k))()


def starcall(*a, **k):
    deeper()
    return starcall(*a, **k)


class Sup:
    def f(self):
        deeper()
        return self.g()
    def g(self): return Sub.f(self)


class Sub(Sup):
    def f(self): return super().f()


def viaexec():
    deeper()
    class X: viaexec()


async def co():
    deeper()
    await co()


def runco():
    co().send(None)


def viatry():
    deeper()
    try: viatry()
    finally: pass


tests = dict(plain=plain, viasum=viasum, viamax=viamax, viamap=viamap, viamap2=viamap2, viasorted=viasorted, vialistcomp=vialistcomp,
  eq=lambda: Eq()==Eq(), eqt=lambda: EqT()==EqT(), ga=lambda: Ga().y, gat=lambda: Gat().y, rp=lambda: repr(Rp()), rpl=lambda: repr(Rpl()), rps=lambda: str(Rps()), hs=lambda: hash(Hs()),
  ad=lambda: Ad()+1, ra=lambda: 1+Ra(), ln=lambda: len(Ln()), it=lambda: list(It()), nx=lambda: next(Nx()), cl=lambda: Cl()(), new=Nw, dg=lambda: HD().d,
  bo=lambda: bool(Bo()), fm=lambda: f"{Fm()}", ct=lambda: 1 in Ct(), st=lambda: setattr(St(),'x',1), en=lambda: En().__enter__(), ix=lambda: [1][Ix()], um=UM, ic=lambda: isinstance(1, UIC), gen=lambda: list(gen()), gen2=lambda: list(gen2()), deco=deco, starcall=starcall, sup=lambda: Sub().f(), viaexec=viaexec, co=runco, viatry=viatry)
reached = {}
for n, f in tests.items():
    depth = 0
    try:
        f()
    except RecursionError as e:
        reached[n] = depth
        print(n, "frames a level:", round(reached["plain"] / depth, 1), e)
