#: about: break, continue and return through nested try, with and finally keep the machine's stack right
#: kind: security
#: tests: threat:22
#: stdout:
#| ['f2', 'f1', 'f0', 'returned']
#| 6

log = []


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        log.append("exit")
        return True


def nested():
    order = []
    for outer in range(3):
        try:
            for inner in range(3):
                with Manager():
                    try:
                        if inner == 1:
                            break
                        continue
                    finally:
                        if outer == 5:
                            return None
        finally:
            order.insert(0, "f%d" % outer)
            if outer == 2:
                order.append("returned")
                return order


print(nested())
print(len(log))
