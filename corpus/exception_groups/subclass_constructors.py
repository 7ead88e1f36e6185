#: about: subclasses of ExceptionGroup with __new__ and __init__ of several kinds
#: kind: language
#: stdout:
#| ExceptionGroup none none 2 ['errors']
#| TypeError C() takes no keyword arguments
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup none none 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup none none 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup none init 2 ['errors']
#| init 2 ['errors']
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| init 2 ['errors']
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup none init 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup none init 2 []
#| init 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| init 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup none initp 2 ['errors']
#| initp 2 ['errors']
#| TypeError C() takes no keyword arguments
#| initp 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup none initp 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup none initp 2 []
#| initp 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| initp 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup none initk 2 ['errors']
#| initk 5
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| initk 5
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup none initk 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup none initk 2 []
#| initk 3
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| initk 3
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new none 2 ['errors']
#| new C 2 ['errors']
#| TypeError C() takes no keyword arguments
#| new C 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup new none 3 []
#| new C 3 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)], 3)
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 3 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new none 2 []
#| new C 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new init 2 ['errors']
#| new C 2 ['errors']
#| init 2 ['errors']
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 ['errors']
#| init 2 ['errors']
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new init 3 []
#| new C 3 []
#| init 3 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 3 []
#| init 3 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new init 2 []
#| new C 2 []
#| init 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 []
#| init 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new initp 2 ['errors']
#| new C 2 ['errors']
#| initp 2 ['errors']
#| TypeError C() takes no keyword arguments
#| new C 2 ['errors']
#| initp 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup new initp 3 []
#| new C 3 []
#| initp 3 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)], 3)
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 3 []
#| initp 3 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new initp 2 []
#| new C 2 []
#| initp 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 []
#| initp 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new initk 2 ['errors']
#| new C 2 ['errors']
#| initk 5
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 ['errors']
#| initk 5
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup new initk 3 []
#| new C 3 []
#| TypeError build.<locals>.initk() takes 3 positional arguments but 4 were given
#| new C 3 []
#| out TypeError TypeError('build.<locals>.initk() takes 3 positional arguments but 4 were given')
#| None
#| ExceptionGroup new initk 2 []
#| new C 2 []
#| initk 3
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| new C 2 []
#| initk 3
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newp none 2 ['errors']
#| newp 2 ['errors']
#| TypeError C() takes no keyword arguments
#| newp 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup newp none 3 []
#| newp 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| newp 3 []
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup newp none 2 []
#| newp 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newp 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newp init 2 ['errors']
#| newp 2 ['errors']
#| init 2 ['errors']
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| newp 2 ['errors']
#| init 2 ['errors']
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup newp init 3 []
#| newp 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| newp 3 []
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup newp init 2 []
#| newp 2 []
#| init 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newp 2 []
#| init 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newp initp 2 ['errors']
#| newp 2 ['errors']
#| initp 2 ['errors']
#| TypeError C() takes no keyword arguments
#| newp 2 ['errors']
#| initp 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup newp initp 3 []
#| newp 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| newp 3 []
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup newp initp 2 []
#| newp 2 []
#| initp 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newp 2 []
#| initp 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newp initk 2 ['errors']
#| newp 2 ['errors']
#| initk 5
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| newp 2 ['errors']
#| initk 5
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup newp initk 3 []
#| newp 3 []
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)
#| newp 3 []
#| out TypeError TypeError('BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)')
#| None
#| ExceptionGroup newp initk 2 []
#| newp 2 []
#| initk 3
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newp 2 []
#| initk 3
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newk none 2 ['errors']
#| newk 5
#| TypeError C() takes no keyword arguments
#| newk 5
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup newk none 3 []
#| TypeError build.<locals>.newk() takes 3 positional arguments but 4 were given
#| out TypeError TypeError('build.<locals>.newk() takes 3 positional arguments but 4 were given')
#| None
#| ExceptionGroup newk none 2 []
#| newk 3
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newk 3
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newk init 2 ['errors']
#| newk 5
#| init 2 ['errors']
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| newk 5
#| init 2 ['errors']
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup newk init 3 []
#| TypeError build.<locals>.newk() takes 3 positional arguments but 4 were given
#| out TypeError TypeError('build.<locals>.newk() takes 3 positional arguments but 4 were given')
#| None
#| ExceptionGroup newk init 2 []
#| newk 3
#| init 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newk 3
#| init 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newk initp 2 ['errors']
#| newk 5
#| initp 2 ['errors']
#| TypeError C() takes no keyword arguments
#| newk 5
#| initp 2 ['errors']
#| out TypeError TypeError('C() takes no keyword arguments')
#| None
#| ExceptionGroup newk initp 3 []
#| TypeError build.<locals>.newk() takes 3 positional arguments but 4 were given
#| out TypeError TypeError('build.<locals>.newk() takes 3 positional arguments but 4 were given')
#| None
#| ExceptionGroup newk initp 2 []
#| newk 3
#| initp 2 []
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newk 3
#| initp 2 []
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None
#| ExceptionGroup newk initk 2 ['errors']
#| newk 5
#| initk 5
#| C C('m', (ValueError(1), TypeError(2))) m (2 sub-exceptions) ('m', (ValueError(1), TypeError(2)))
#| m (ValueError(1), TypeError(2))
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', (ValueError(1), TypeError(2)))
#| done
#| newk 5
#| initk 5
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1), TypeError(2)])
#| None
#| ExceptionGroup newk initk 3 []
#| TypeError build.<locals>.newk() takes 3 positional arguments but 4 were given
#| out TypeError TypeError('build.<locals>.newk() takes 3 positional arguments but 4 were given')
#| None
#| ExceptionGroup newk initk 2 []
#| newk 3
#| initk 3
#| C C('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1)])
#| m (ValueError(1),)
#| ExceptionGroup('m', [ValueError(1)])
#| C('m', [ValueError(1)])
#| done
#| newk 3
#| initk 3
#| caught ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| out ExceptionGroup ExceptionGroup('m', [ValueError(1)])
#| None

def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
bases = [ExceptionGroup]
def build(base, kind, sig):
    def new(cls, *a, **k):
        print('new', cls.__name__, len(a), sorted(k)); return base.__new__(cls, 'm', [ValueError(1)])
    def newp(cls, *a, **k):
        print('newp', len(a), sorted(k)); return base.__new__(cls, *a)
    def newk(cls, msg, excs, *, errors=3):
        print('newk', errors); return base.__new__(cls, msg, excs)
    def init(self, *a, **k): print('init', len(a), sorted(k))
    def initp(self, *a, **k): print('initp', len(a), sorted(k)); base.__init__(self, *a, **k)
    def initk(self, msg, excs, *, errors=3): print('initk', errors); self.errors = errors
    ns = {}
    d = dict(new=new, newp=newp, newk=newk)
    e = dict(init=init, initp=initp, initk=initk)
    if kind in d: ns['__new__'] = d[kind]
    if sig in e: ns['__init__'] = e[sig]
    return type('C', (base,), ns)
E1 = ValueError(1); E2 = TypeError(2)
calls = [(('m', (E1, E2)), {'errors': 5}), (('m', [E1], 3), {}), (('m', [E1]), {})]
for base in bases:
  for kind in ['none','new','newp','newk']:
        for sig in ['none', 'init', 'initp', 'initk']:
            C = build(base, kind, sig)
            for a, k in calls:
                print(base.__name__, kind, sig, len(a), sorted(k))
                def f():
                    x = C(*a, **k)
                    print(type(x).__name__, repr(x), str(x), x.args)
                    if isinstance(x, BaseExceptionGroup):
                        print(x.message, x.exceptions)
                        t(lambda: repr(x.derive([E1])))
                        t(lambda: repr(x.subgroup(lambda e: True)))
                    return 'done'
                t(f)
                if base is ExceptionGroup:
                    def g():
                        try:
                            try:
                                raise C(*a, **k)
                            except* ValueError as eg:
                                print('caught', type(eg).__name__, repr(eg))
                                raise
                        except BaseException as e: print('out', type(e).__name__, repr(e))
                    t(g)
