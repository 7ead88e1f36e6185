#: about: an object of a host class that lists nothing can only be held and handed back
#: kind: security
#: env: token kinds same echo
#: tests: threat:13 attribute:__dict__ attribute:__reduce__
#: stdout:
#| Token [] instance Token, list(instance Token) True
#| AttributeError: 'Token' object has no attribute 'secret'
#| AttributeError: attribute access to '__dict__' is blocked in this environment
#| TypeError: 'Token' object is not callable
#| TypeError: cannot create 'Token' instances
#| AttributeError: 'Token' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: object of type 'Token' has no len()
#| TypeError: 'Token' object is not iterable
#| TypeError: unsupported operand type(s) for +: 'Token' and 'int'
#| TypeError: 'Token' object is not subscriptable
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'Token'
#| TypeError: vars() argument must have __dict__ attribute
#| AttributeError: attribute access to '__reduce__' is blocked in this environment
#| AttributeError: attribute access to '__getstate__' is blocked in this environment
#| TypeError: class 'Token' of the host is constructor-only: it cannot be subclassed
#| True True 1 True True

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



print(type(token).__name__, sorted(n for n in dir(token) if not n.startswith("__")), kinds(token, [token]), same(token, echo(token)[0][0]))
each(lambda: token.secret, lambda: token.__dict__, lambda: token(), lambda: type(token)(), lambda: setattr(token, "x", 1),
     lambda: len(token), lambda: iter(token), lambda: token + 1, lambda: token[0], lambda: int(token), lambda: vars(token),
     lambda: token.__reduce__(), lambda: token.__getstate__(), lambda: type("T", (type(token),), {}))
print(echo(token)[0][0] is token, token == token, {token: 1}[token], str(token) == repr(token), bool(token))
