#: about: what the guest changes during a callback the host's copies do not show
#: kind: security
#: env: apply keep kept
#: tests: threat:13
#: stdout:
#| [1, 2, 4] [1, 2, 3]
#| [1, 2, 3] [1, 2, 3, 5]
#| done None

items = [1, 2]


def change(copy):
    items.append(3)
    copy.append(4)
    return copy


print(apply(change, items), items)
keep(items)
items.append(5)
print(kept(), items)


def rebind():
    global apply
    apply = None
    return "done"


saved = apply
print(saved(rebind), apply)
