#: about: the compat profile opens no frame, global, code, loader or pickle name
#: kind: security
#: profile: compat
#: tests: attribute:tb_frame attribute:tb_next attribute:f_back attribute:f_builtins attribute:f_code attribute:f_globals attribute:f_locals attribute:f_trace attribute:f_generator attribute:gi_frame attribute:gi_code attribute:cr_frame attribute:cr_code attribute:cr_origin attribute:ag_frame attribute:ag_code attribute:__globals__ attribute:__code__ attribute:__closure__ attribute:__builtins__ attribute:__loader__ attribute:__spec__ attribute:__reduce__ attribute:__reduce_ex__ attribute:__getstate__ attribute:__setstate__ attribute:__getnewargs__ attribute:__getnewargs_ex__ attribute:__import__ attribute:__subclasses__ threat:3
#: stdout:
#| ["attribute access to 'tb_frame' is blocked in this environment"]
#| ["attribute access to 'tb_next' is blocked in this environment"]
#| ["attribute access to 'f_back' is blocked in this environment"]
#| ["attribute access to 'f_builtins' is blocked in this environment"]
#| ["attribute access to 'f_code' is blocked in this environment"]
#| ["attribute access to 'f_globals' is blocked in this environment"]
#| ["attribute access to 'f_locals' is blocked in this environment"]
#| ["attribute access to 'f_trace' is blocked in this environment"]
#| ["attribute access to 'f_generator' is blocked in this environment"]
#| ["attribute access to 'gi_frame' is blocked in this environment"]
#| ["attribute access to 'gi_code' is blocked in this environment"]
#| ["attribute access to 'cr_frame' is blocked in this environment"]
#| ["attribute access to 'cr_code' is blocked in this environment"]
#| ["attribute access to 'cr_origin' is blocked in this environment"]
#| ["attribute access to 'ag_frame' is blocked in this environment"]
#| ["attribute access to 'ag_code' is blocked in this environment"]
#| ["attribute access to '__globals__' is blocked in this environment"]
#| ["attribute access to '__code__' is blocked in this environment"]
#| ["attribute access to '__closure__' is blocked in this environment"]
#| ["attribute access to '__builtins__' is blocked in this environment"]
#| ["attribute access to '__loader__' is blocked in this environment"]
#| ["attribute access to '__spec__' is blocked in this environment"]
#| ["attribute access to '__reduce__' is blocked in this environment"]
#| ["attribute access to '__reduce_ex__' is blocked in this environment"]
#| ["attribute access to '__getstate__' is blocked in this environment"]
#| ["attribute access to '__setstate__' is blocked in this environment"]
#| ["attribute access to '__getnewargs__' is blocked in this environment"]
#| ["attribute access to '__getnewargs_ex__' is blocked in this environment"]
#| ["attribute access to '__import__' is blocked in this environment"]
#| ["attribute access to '__subclasses__' is blocked in this environment"]

NAMES = """
tb_frame tb_next f_back f_builtins f_code f_globals f_locals f_trace f_generator gi_frame gi_code
cr_frame cr_code cr_origin ag_frame ag_code __globals__ __code__ __closure__ __builtins__ __loader__
__spec__ __reduce__ __reduce_ex__ __getstate__ __setstate__ __getnewargs__ __getnewargs_ex__ __import__
__subclasses__
""".split()


class Thing:
    pass


def function():
    pass


for name in NAMES:
    texts = set()
    for target in (Thing(), Thing, function, object, type, len, 1):
        for route in (getattr, hasattr, delattr, lambda t, n: getattr(t, n, 0), lambda t, n: setattr(t, n, 0)):
            try:
                texts.add("reached " + repr(route(target, name)))
            except AttributeError as error:
                texts.add(str(error))
    print(sorted(texts))
