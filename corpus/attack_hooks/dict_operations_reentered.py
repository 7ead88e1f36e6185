#: about: merging, copying, popping and default values of dicts whose keys change the dict while they are compared
#: kind: security
#: tests: builtin:dict threat:9 threat:22
#: stdout:
#| new 3
#| absent 2
#| two 2
#| {Key(1): 'one', Key(2): 'two', Key(9): 1} 2
#| {Key(1): 'one', Key(2): 'two', Key(9): 1} 3
#| None 1
#| False 0
#| {Key(1)} 2
#| False 0
#| {Key(3): None, Key(4): None} 2
#| {Key(1): 'one', Key(2): 'two', Key(9): 1} 2
#| True 2
#| None 1
#| [(Key(2), 'two'), (Key(1), 'one'), {Key(5): {...}}] 1

class Key:
    def __init__(self, number, action=None): self.number, self.action = number, action
    def __hash__(self): return 1
    def __eq__(self, other):
        action, self.action = self.action, None
        if action:
            action()
        return self.number == getattr(other, "number", None)
    def __repr__(self): return f"Key({self.number})"


def attempt(use):
    table = {Key(1): "one", Key(2): "two"}
    try:
        print(use(table), end=" ")
    except Exception as refused:
        print(type(refused).__name__, refused, end=" ")
    print(len(table))


attempt(lambda table: table.setdefault(Key(9, table.clear), "new"))
attempt(lambda table: table.pop(Key(9, table.clear), "absent"))
attempt(lambda table: table.get(Key(2, lambda: table.update({Key(n): n for n in range(20, 40)}))))
attempt(lambda table: table | {Key(9, table.clear): 1})
attempt(lambda table: table.__ior__({Key(9, table.clear): 1}))
attempt(lambda table: table.update([(Key(9, table.clear), 1), (Key(8), 2)]))
attempt(lambda table: table == {Key(1, table.clear): "one", Key(2): "two"})
attempt(lambda table: table.keys() & {Key(1, table.clear)})
attempt(lambda table: table.items() == {Key(1, table.clear): "one", Key(2): "two"}.items())
attempt(lambda table: dict.fromkeys([Key(3), Key(3, table.clear), Key(4)]))
attempt(lambda table: {**table, Key(9, table.clear): 1})
attempt(lambda table: (Key(1, table.clear), "one") in table.items())
attempt(lambda table: table.__delitem__(Key(2, table.clear)))
attempt(lambda table: [table.popitem() for _ in table.copy()] + [table.setdefault(Key(5), table)])
