#: about: sort, reverse, index, remove and count of lists whose items empty, grow and re-sort the list while they are asked
#: kind: security
#: tests: builtin:list threat:9 threat:22
#: stdout:
#| ValueError ValueError TypeError ValueError ValueError ValueError ValueError 
#| ValueError ValueError TypeError ValueError ValueError ValueError ValueError 
#| 0 0 TypeError 0 0 0 0 
#| False False TypeError False False False False 
#| False False TypeError False False False False 
#| True TypeError TypeError True True TypeError TypeError 
#| TypeError TypeError TypeError TypeError TypeError TypeError TypeError 
#| Item Item Item Item Item Item Item 
#| TypeError TypeError TypeError TypeError TypeError TypeError TypeError 

class Item:
    def __init__(self, action): self.action = action
    def __eq__(self, other): self.action(); return False
    def __lt__(self, other): self.action(); return NotImplemented
    def __gt__(self, other): self.action(); return True


def attempt(use):
    values = []
    actions = (values.clear, lambda: values.append(1), values.sort, values.reverse, lambda: values.__init__([1, 2]), lambda: values.__imul__(2), lambda: values.__delitem__(slice(1, 3)))
    for action in actions:
        done = []
        def once():
            if not done:
                done.append(1)
                action()
        values[:] = [Item(once), 0, Item(once), 0]
        try:
            result = use(values)
            print(result if isinstance(result, (int, bool)) else type(result).__name__, end=" ")
        except Exception as refused:
            print(type(refused).__name__, end=" ")
    print()


attempt(lambda values: values.index(5))
attempt(lambda values: values.remove(5))
attempt(lambda values: values.count(5))
attempt(lambda values: 5 in values)
attempt(lambda values: values == [5, 5, 5, 5])
attempt(lambda values: values < [5, 5, 5, 5])
attempt(lambda values: values.sort())
attempt(lambda values: max(values, key=lambda item: 1))
attempt(lambda values: sorted(values, key=lambda item: values.pop() if values else 0))
