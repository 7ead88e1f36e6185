#: about: exceptions count with their attributes, places of fields and traceback entries
#: kind: language
#: limits: memory=6000000
#: limit: memory


class Failure(Exception):
    pass


kept = []
for i in range(32000):
    failure = Failure()
    failure.where = 1
    try:
        raise failure
    except Failure:
        kept.append(failure)
