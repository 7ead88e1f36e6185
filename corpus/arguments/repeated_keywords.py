#: about: keywords that come twice, or from a mapping that raises KeyError
#: kind: language
#: stdout:
#| TypeError __main__.f() got multiple values for keyword argument 'KS'
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| ValueError no
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError __main__.f() got multiple values for keyword argument '1'
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError __main__.f() got multiple values for keyword argument '(1,)'
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError keywords must be strings
#| TypeError __main__.f() got multiple values for keyword argument '5'
#| TypeError __main__.f() got multiple values for keyword argument '5'
#| TypeError __main__.f() got multiple values for keyword argument 'a'
#| TypeError __main__.f() got multiple values for keyword argument '5'
#| TypeError __main__.f() got multiple values for keyword argument '5'
#| TypeError dict() got multiple values for keyword argument '5'
#| KeyError 
#| KeyError 
#| TypeError __main__.f() got multiple values for keyword argument 'a'
#| KeyError 
#| KeyError 
#| KeyError 
#| KeyError (1, 2)
#| KeyError (1, 2)
#| TypeError __main__.f() got multiple values for keyword argument 'a'
#| KeyError (1, 2)
#| KeyError (1, 2)
#| KeyError (1, 2)
#| ValueError no
#| ValueError no
#| TypeError __main__.f() got multiple values for keyword argument 'a'
#| ValueError no
#| ValueError no
#| ValueError no
#| TypeError __main__.f() got multiple values for keyword argument 'q'
#| TypeError __main__.f() got multiple values for keyword argument 'q'
#| TypeError __main__.f() got multiple values for keyword argument 'a'
#| TypeError __main__.f() got multiple values for keyword argument 'q'
#| TypeError __main__.f() got multiple values for keyword argument 'q'
#| TypeError dict() got multiple values for keyword argument 'q'

def f(**k): return k
class K:
    def __str__(self): return 'KS'
    def __hash__(self): return 1
    def __eq__(self, o): return True
class BadStr:
    def __str__(self): raise ValueError('no')
    def __hash__(self): return 1
    def __eq__(self, o): return True
class R:
    def keys(self): return ['a']
    def __getitem__(self, k): raise KeyError(5)
class R2(R):
    def __getitem__(self, k): raise KeyError()
class R3(R):
    def __getitem__(self, k): raise KeyError(1, 2)
class R4(R):
    def __getitem__(self, k): raise KeyError(BadStr())
class SK(KeyError): pass
class R5(R):
    def __getitem__(self, k): raise SK('q')
for m in ({K(): 1}, {BadStr(): 1}, {1: 2}, {(1,): 2}, R(), R2(), R3(), R4(), R5()):
    for t in (lambda: f(**m, **m), lambda: f(**m), lambda: f(a=1, **m), lambda: f(**m, a=1), lambda: f(**{}, **m), lambda: dict(**m)):
        try: print(t())
        except Exception as e: print(type(e).__name__, e)
