#: about: a generator expression that looks for its own frame while it runs finds none
#: kind: security
#: tests: attribute:gi_frame attribute:f_back threat:4
#: stdout:
#| [None, None]
#| ["attribute access to 'gi_frame' is blocked in this environment", "attribute access to 'gi_frame' is blocked in this environment"]

log = []


def look():
    try:
        return machine.gi_frame.f_back
    except AttributeError as refused:
        log.append(str(refused))
        return None


machine = (look() for _ in [0, 1])
print(list(machine))
print(log)
