#: about: keyword-only parameters, wrong names, wrong kinds of sep and end
#: kind: language
#: stdout:
#| TypeError: sep must be None or a string, not int
#| TypeError: end must be None or a string, not int
#| TypeError: sep must be None or a string, not bytes
#| TypeError: end must be None or a string, not list
#|
#| None
#| TypeError: print() got an unexpected keyword argument 'separator'
#| TypeError: print() got an unexpected keyword argument 'seperator'
#| TypeError: sep must be None or a string, not int
#| TypeError: print() got an unexpected keyword argument 'bad'
#| TypeError: print() got an unexpected keyword argument 'args'
#| TypeError: print() got an unexpected keyword argument 'objects'

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(print, sep=1)
attempt(print, end=1)
attempt(print, sep=b",")
attempt(print, end=["x"])
attempt(print, sep=None, end=None)
attempt(print, separator=",")
attempt(print, "a", seperator=",")
attempt(print, 1, 2, sep=5, end=6)
attempt(print, 1, flush=1, bad=2)
attempt(print, 1, args=2)
attempt(print, objects=1)
