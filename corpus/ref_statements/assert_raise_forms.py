#: about: assert with and without message, raise of classes, instances and wrong things
#: kind: language
#: stdout:
#| a1 ok None
#| a2 AssertionError AssertionError() ()
#| a3 AssertionError AssertionError('message') ('message',)
#| a4 AssertionError AssertionError(('tuple', 'message')) (('tuple', 'message'),)
#| a5 AssertionError AssertionError('1!=2') ('1!=2',)
#| a6 ok None
#| a7 ok None
#| a8 NameError NameError("name 'undefined_evaluated' is not defined") ("name 'undefined_evaluated' is not defined",)
#| a9 ok None
#| a10 AssertionError AssertionError(ValueError('instance as message')) (ValueError('instance as message'),)
#| a11 AssertionError AssertionError(None) (None,)
#| a12 AssertionError AssertionError(()) ((),)
#| a13 KeyError KeyError('bool') ('bool',)
#| a14 AssertionError AssertionError('empty') ('empty',)
#| a15 AssertionError AssertionError('shadowed') ('shadowed',)
#| r1 ValueError ValueError() ()
#| r2 ValueError ValueError() ()
#| r3 ValueError ValueError('a', 'b') ('a', 'b')
#| r4 ValueError ValueError('x') ('x',)
#| r5 ValueError ValueError() ()
#| r6 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r7 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r8 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r9 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r10 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r11 TypeError TypeError('exception causes must derive from BaseException') ('exception causes must derive from BaseException',)
#| r12 ValueError ValueError() ()
#| r13 KeyError KeyError('made') ('made',)
#| r14 NameError NameError("name 'undefined' is not defined") ("name 'undefined' is not defined",)
#| r15 NameError NameError("name 'undefined' is not defined") ("name 'undefined' is not defined",)
#| r16 RuntimeError RuntimeError('No active exception to reraise') ('No active exception to reraise',)
#| r17 E E('init') ('init',)
#| r18 E E('init', 1) ('init', 1)
#| r19 TypeError TypeError("NeedsArg.__init__() missing 1 required positional argument: 'x'") ("NeedsArg.__init__() missing 1 required positional argument: 'x'",)
#| r20 KeyError KeyError('other') ('other',)
#| r21 TypeError TypeError("calling <class '__main__.NewInt'> should have returned an instance of BaseException, not <class 'int'>") ("calling <class '__main__.NewInt'> should have returned an instance of BaseException, not <class 'int'>",)
#| r22 Dyn Dyn('d') ('d',)
#| r23 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r24 TypeError TypeError('exceptions must derive from BaseException') ('exceptions must derive from BaseException',)
#| r25 StopIteration StopIteration() ()
#| r26 BaseException BaseException('base') ('base',)

def attempt(f):
    try: print("ok", f())
    except BaseException as e: print(type(e).__name__, repr(e), e.args)
def a1(): assert True
def a2(): assert False
def a3(): assert 0, "message"
def a4(): assert [], ("tuple", "message")
def a5(): assert 1 == 2, f"{1}!={2}"
def a6(): assert (1, "always true")
def a7(): assert True, undefined_not_evaluated
def a8(): assert False, undefined_evaluated
def a9(): assert None is None is None, 5
def a10(): assert not 1, ValueError("instance as message")
def a11(): assert False, None
def a12(): assert False, ()
class T:
    def __bool__(self): raise KeyError("bool")
def a13(): assert T()
class L:
    def __len__(self): return 0
def a14(): assert L(), "empty"
AssertionError_ = AssertionError
def a15():
    global AssertionError
    AssertionError = KeyError
    try: assert 0, "shadowed"
    finally: del AssertionError
def r1(): raise ValueError
def r2(): raise ValueError()
def r3(): raise ValueError("a", "b")
def r4(): raise ValueError("x") from KeyError("cause")
def r5(): raise ValueError from KeyError
def r6(): raise 5
def r7(): raise int
def r8(): raise "text"
def r9(): raise None
def r10(): raise (ValueError, TypeError)
def r11(): raise ValueError from 5
def r12(): raise [ValueError][0]
def r13(): raise (lambda: KeyError("made"))()
def r14(): raise undefined
def r15(): raise ValueError from undefined
def r16(): raise
class Meta(type): pass
class E(Exception, metaclass=Meta):
    def __init__(self, *a): self.made = a; super().__init__("init", *a)
def r17(): raise E
def r18(): raise E(1)
class NeedsArg(Exception):
    def __init__(self, x): pass
def r19(): raise NeedsArg
class NewOther(Exception):
    def __new__(cls, *a): return KeyError("other")
def r20(): raise NewOther
class NewInt(Exception):
    def __new__(cls, *a): return 5
def r21(): raise NewInt
def r22(): raise type("Dyn", (Exception,), {})("d")
def r23(): raise object
def r24(): raise NotImplemented
def r25(): raise StopIteration
def r26(): raise BaseException("base")
for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25, r26): print(f.__name__, end=" "); attempt(f)
