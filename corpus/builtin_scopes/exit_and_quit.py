#: about: exit and quit raise SystemExit
#: kind: language
#: stdout:
#| SystemExit: None
#| SystemExit: None
#| SystemExit: 3
#| SystemExit: message
#| SystemExit: None
#| SystemExit: 5
#| finally
#| SystemExit: 1
#| SystemExit 7

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

attempt(exit)
attempt(quit)
attempt(exit, 3)
attempt(exit, "message")
attempt(quit, None)
attempt(exit, code=5)
def f():
    try: exit(1)
    finally: print("finally")
attempt(f)
try: exit(7)
except Exception: print("never")
except BaseException as e: print(type(e).__name__, e.code)
