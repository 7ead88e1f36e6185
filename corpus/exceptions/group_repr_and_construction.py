#: about: how groups are made and shown, and which sequences they take
#: kind: language
#: stdout:
#| ExceptionGroup('m', [ValueError(1)]) m (1 sub-exception) ('m', [ValueError(1), TypeError(2)]) (ValueError(1),)
#| ExceptionGroup('m', Seq()) m (1 sub-exception) ('m', Seq()) (KeyError('k'),)
#| ExceptionGroup('m', (ValueError(),)) m (1 sub-exception) ('m', (ValueError(),)) (ValueError(),)
#| ExceptionGroup('m', [ValueError()]) m (1 sub-exception) ('m', [ValueError()]) (ValueError(),)
#| ExceptionGroup('m', (ValueError(),)) m (1 sub-exception) ('m', (ValueError(),)) (ValueError(),)
#| ExceptionGroup(S!, [ValueError()]) m (1 sub-exception) (S!, [ValueError()]) (ValueError(),)
#| ! <class 'TypeError'> BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given) None
#| ! <class 'TypeError'> BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given) None
#| ! <class 'TypeError'> BaseExceptionGroup.__new__() argument 1 must be str, not int None
#| ! <class 'TypeError'> second argument (exceptions) must be a sequence None
#| ! <class 'ValueError'> second argument (exceptions) must be a non-empty sequence None
#| ! <class 'ValueError'> Item 0 of second argument (exceptions) is not an exception None
#| ! <class 'ValueError'> Item 0 of second argument (exceptions) is not an exception None
#| ! <class 'TypeError'> Cannot nest BaseExceptions in an ExceptionGroup None
#| ! <class 'TypeError'> second argument (exceptions) must be a sequence None
#| ! <class 'TypeError'> second argument (exceptions) must be a sequence None
#| ! <class 'TypeError'> second argument (exceptions) must be a sequence None
#| ! <class 'TypeError'> BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given) None
#| ! <class 'TypeError'> BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given) None
#| BaseExceptionGroup('a', [GeneratorExit()]) a (1 sub-exception) ('a', [GeneratorExit()]) (GeneratorExit(),)
#| ExceptionGroup('a', [ValueError()]) a (1 sub-exception) ('a', [ValueError()]) (ValueError(),)
#| ! <class 'ValueError'> Item 0 of second argument (exceptions) is not an exception None
#| ! <class 'ValueError'> Item 0 of second argument (exceptions) is not an exception None
#| ! <class 'TypeError'> Cannot nest BaseExceptions in 'MyG' None
#| MyB('a', [ValueError()]) a (1 sub-exception) ('a', [ValueError()]) (ValueError(),)
#| MyB('a', [GeneratorExit()]) a (1 sub-exception) ('a', [GeneratorExit()]) (GeneratorExit(),)
#| ! <class 'TypeError'> Cannot nest BaseExceptions in 'MyK' None

def show(f):
    try:
        e=f(); print(repr(e),str(e),e.args,e.exceptions)
    except BaseException as x: print("!",type(x),x, repr(x.__cause__))
l=[ValueError(1)]
g=ExceptionGroup("m",l); l.append(TypeError(2)); show(lambda:g)
class Seq:
    def __len__(self): return 1
    def __getitem__(self,i):
        if i: raise IndexError
        return KeyError('k')
    def __repr__(self): return 'Seq()'
class L(list): pass
class T(tuple): pass
show(lambda:ExceptionGroup("m",Seq())); show(lambda:ExceptionGroup("m",(ValueError(),)))
show(lambda:ExceptionGroup("m",L([ValueError()]))); show(lambda:ExceptionGroup("m",T([ValueError()])))
class S(str): 
    def __repr__(self): return 'S!'
show(lambda:ExceptionGroup(S("m"),[ValueError()]))
for f in (lambda:ExceptionGroup(),lambda:ExceptionGroup(1),lambda:ExceptionGroup(1,2),lambda:ExceptionGroup("a",2),lambda:ExceptionGroup("a",[]),lambda:ExceptionGroup("a",[1]),lambda:ExceptionGroup("a",[ValueError]),
 lambda:ExceptionGroup("a",[GeneratorExit()]),lambda:ExceptionGroup("a",{1:2}),lambda:ExceptionGroup("a",{ValueError()}),lambda:ExceptionGroup("a",iter([ValueError()])),lambda:ExceptionGroup("a",[ValueError()],3),lambda:ExceptionGroup(message="a",exceptions=[ValueError()]),
 lambda:BaseExceptionGroup("a",[GeneratorExit()]),lambda:BaseExceptionGroup("a",[ValueError()]), lambda: ExceptionGroup("a","b"), lambda: ExceptionGroup("a",b"b")):
    show(f)
class MyG(ExceptionGroup): 
    def __new__(cls,*a): return super().__new__(cls,*a)
    def derive(self,excs): return MyG(self.message,excs)
class MyB(BaseExceptionGroup): pass
class MyK(BaseExceptionGroup, KeyError): pass
show(lambda:MyG("a",[GeneratorExit()])); show(lambda:MyB("a",[ValueError()])); show(lambda:MyB("a",[GeneratorExit()]));show(lambda:MyK("a",[GeneratorExit()]))
g=MyG("top",[ValueError(1),TypeError(2),MyG("in",[ValueError(3),OSError(4)])])
g.add_note("n1")
