#: about: a host exception arrives as a built-in type and a text, without cause, notes or attributes
#: kind: security
#: env: fail
#: tests: threat:13 attribute:tb_frame attribute:tb_next
#: stdout:
#| ValueError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| TypeError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| OSError the host failed ('the host failed',) None None False None
#| [False, True, True] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| LookupError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| ZeroDivisionError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| RuntimeError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| RuntimeError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| RuntimeError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment
#| RuntimeError the host failed ('the host failed',) None None False None
#| [False, False, False] True builtins
#| attribute access to 'tb_frame' is blocked in this environment
#| attribute access to 'tb_next' is blocked in this environment

for kind in ("ValueError", "TypeError", "OSError", "LookupError", "ZeroDivisionError", "RuntimeError", "HostFailure", "int", ""):
    try:
        fail(kind)
    except Exception as e:
        print(type(e).__name__, e, e.args, e.__cause__, e.__context__, e.__suppress_context__, getattr(e, "__notes__", None))
        print([hasattr(e, n) for n in ("secret", "errno", "filename")], e.__traceback__.tb_lineno > 0, type(e).__module__)
        for name in ("tb_frame", "tb_next"):
            try:
                getattr(e.__traceback__, name)
            except AttributeError as refused:
                print(refused)
