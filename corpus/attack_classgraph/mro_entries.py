#: about: __mro_entries__ may answer with classes only
#: kind: security
#: tests: threat:1
#: stdout:
#| True
#| TypeError
#| TypeError
#| TypeError
#| TypeError

class Entry:
    def __init__(self, answer):
        self.answer = answer

    def __mro_entries__(self, bases):
        return self.answer


class Fine(Entry((dict,))):
    pass


print(isinstance(Fine(), dict))
for answer in (5, [dict], ("text",), (1, 2)):
    try:
        class Bad(Entry(answer)):
            pass
        print("made")
    except TypeError:
        print("TypeError")
