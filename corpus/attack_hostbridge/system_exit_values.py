#: about: SystemExit with odd values ends the program as that exception
#: kind: security
#: tests: builtin:SystemExit threat:13
#: raises: SystemExit: [1, 2]

raise SystemExit([1, 2])
