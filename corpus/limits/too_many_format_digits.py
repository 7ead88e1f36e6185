#: about: widths that are no size at all are ValueErrors
#: kind: security
#: tests: threat:15
#: stdout:
#| refused
#| refused
#| refused
#| refused

for attempt in (lambda: format(1, "9" * 30), lambda: "{:>{w}}".format(1, w=10**30), lambda: f"{1.5:.{10**30}f}", lambda: ("%" + "9" * 30 + "d") % 1):
    try:
        attempt()
        print("formatted")
    except (ValueError, TypeError):
        print("refused")
