#: about: the host calls handles alone, and what is not callable is the guest's TypeError
#: kind: security
#: env: apply account Account
#: tests: threat:13
#: stdout:
#| TypeError: apply wants an object of the guest
#| TypeError: apply wants an object of the guest
#| TypeError: apply wants an object of the guest
#| TypeError: apply wants an object of the guest
#| TypeError: 'object' object is not callable
#| TypeError: apply wants an object of the guest
#| TypeError: apply wants an object of the guest
#| TypeError: 'int' object is not callable
#| TypeError: len() takes exactly one argument (0 given)
#| NameError: name 'missing' is not defined

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



each(lambda: apply(3), lambda: apply("x"), lambda: apply([]), lambda: apply(None), lambda: apply(object()), lambda: apply(account), lambda: apply(Account, "x"),
     lambda: apply(type("C", (), {"__call__": 3})()), lambda: apply(len), lambda: apply(lambda: missing))
