#: about: elements of results come from which side
#: kind: language
#: stdout:
#| {1.0}
#| {1.0}
#| {1.0}
#| {1.0}
#| {1.0}
#| {1, 2}
#| {1.0, 2}
#| {2}
#| {2, 3}
#| {(1.0, 'int')}
#| {(1, 'int')}
#| {(2, 'two'), (1, 'int')}
#| True
#| True

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

d = {1: "int", 2: "two"}
show(lambda: d.keys() & [1.0, True], lambda: [1.0] & d.keys(), lambda: d.keys() & {1.0: 0}.keys(), lambda: d.keys() & {1.0}, lambda: {1.0} & d.keys(), lambda: d.keys() | [1.0], lambda: [1.0] | d.keys(), lambda: d.keys() - [1.0], lambda: d.keys() ^ [1.0, 3], lambda: d.items() & [(1.0, "int")], lambda: d.items() & {1.0: "int", 7: 7, 8: 8}.items(), lambda: d.items() | [(1.0, "int")], lambda: {True: 1}.keys() == {1}, lambda: {1: True}.items() == {(1.0, 1)})
