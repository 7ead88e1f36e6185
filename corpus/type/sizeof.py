#: about: __sizeof__ of classes
#: kind: language
#: stdout:
#| True
#| <class 'int'>
#| TypeError: descriptor '__sizeof__' for 'type' objects doesn't apply to a 'int' object
#| TypeError: unbound method type.__sizeof__() needs an argument
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
show(lambda: type.__sizeof__(C) > 0)
show(lambda: type(type.__sizeof__(int)))
show(lambda: type.__sizeof__(5))
show(lambda: type.__sizeof__())
show(lambda: C.__sizeof__(C()) > 0)
