#: about: an uncaught host exception ends the run with its type and text
#: kind: security
#: env: fail
#: tests: threat:13
#: raises: ValueError: the host failed
#: stdout:
#| cleaned up

def f():
    fail("ValueError")


try:
    f()
finally:
    print("cleaned up")
