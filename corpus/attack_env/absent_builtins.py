#: about: names of builtins that are not on the allowlist are unknown names
#: kind: security
#: tests: threat:21
#: stdout:
#| name 'open' is not defined
#| name 'input' is not defined
#| name 'eval' is not defined
#| name 'exec' is not defined
#| name 'compile' is not defined
#| name 'breakpoint' is not defined
#| name 'help' is not defined
#| name 'copyright' is not defined
#| name 'credits' is not defined
#| name 'license' is not defined
#| name 'reload' is not defined
#| name 'execfile' is not defined
#| name 'SECRET' is not defined
#| name '__loader__' is not defined

for look in (
    lambda: open,
    lambda: input,
    lambda: eval,
    lambda: exec,
    lambda: compile,
    lambda: breakpoint,
    lambda: help,
    lambda: copyright,
    lambda: credits,
    lambda: license,
    lambda: reload,
    lambda: execfile,
    lambda: SECRET,
    lambda: __loader__.load_module,
):
    try:
        print("found", look())
    except NameError as missing:
        print(missing)
    except AttributeError as refused:
        print("AttributeError")
