#: about: the host's look at a result runs the guest's __repr__ under the guest's limits
#: kind: security
#: tests: builtin:repr threat:13
#: result: <shown>

class Result:
    def __repr__(self):
        return "<shown>"


RESULT = Result()
