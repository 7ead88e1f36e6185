#: about: each copy that a host function returns is another one
#: kind: security
#: env: settings_now
#: tests: threat:13
#: stdout:
#| True False False False
#| [1, [2, 3]] [1, [2, 3]]

a, b = settings_now(), settings_now()
print(a == b, a is b, a["limits"] is b["limits"], a["nested"]["deep"] is b["nested"]["deep"])
a["limits"].clear()
print(b["limits"], settings_now()["limits"])
