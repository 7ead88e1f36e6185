#: about: SystemExit passes except Exception and ends the program
#: kind: language
#: raises: SystemExit: bye\nsecond line
#: stdout:
#| cleanup

try:
    try:
        raise SystemExit("bye\nsecond line")
    except Exception:
        print("not an Exception")
    finally:
        print("cleanup")
except ValueError:
    print("not a ValueError")
