#: about: except* asks a group's own split, and checks what it gives
#: kind: language
#: stdout:
#| split by <class 'ValueError'>
#| values ExceptionGroup('loud', [ValueError(1)])
#| types ExceptionGroup('loud', [TypeError(2)])
#| left ExceptionGroup loud (1 sub-exception)
#| left TypeError Answers.split must return a tuple, not int
#| left TypeError Answers.split must return a tuple, not list
#| left TypeError Answers.split must return a 2-tuple, got tuple of size 0
#| left TypeError Answers.split must return a 2-tuple, got tuple of size 1
#| values ExceptionGroup('made up', [OSError()])
#| left ExceptionGroup own (1 sub-exception)


class Loud(ExceptionGroup):
    def split(self, condition):
        print("split by", condition)
        return super().split(condition)


class Answers(ExceptionGroup):
    answer = None

    def split(self, condition):
        return self.answer


def run(group):
    try:
        try:
            raise group
        except* ValueError as e:
            print("values", repr(e))
        except* TypeError as e:
            print("types", repr(e))
    except BaseException as e:
        print("left", type(e).__name__, e)


run(Loud("loud", [ValueError(1), TypeError(2), KeyError(3)]))
for answer in 3, [None, None], (), (None,):
    Answers.answer = answer
    run(Answers("answers", [ValueError(1)]))
Answers.answer = (ExceptionGroup("made up", [OSError()]), None)
run(Answers("answers", [KeyError(1)]))
Answers.answer = (None, None, "more")
run(Answers("answers", [ValueError(1)]))
group = Loud("own", [ValueError(1)])
group.split = lambda condition: (None, group)
run(group)
