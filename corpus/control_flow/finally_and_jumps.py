#: about: finally runs on return, break and continue, and may change the outcome
#: kind: language
#: stdout:
#| [('try', 0), ('finally', 0), ('try', 1), ('finally', 1)]
#| 1
#| [1, 2]
#| first
#| second
#| inner
#| cleanup 0
#| cleanup 1
#| loop left at 1
#| finally on break from except
#| done

def order(log):
    for i in range(3):
        try:
            log.append(("try", i))
            if i == 0: continue
            if i == 1: break
        finally:
            log.append(("finally", i))
    else:
        log.append("else")
    return log

print(order([]))

def value_is_computed_first():
    x = 1
    try:
        return x
    finally:
        x = 2

print(value_is_computed_first())

def mutable():
    x = [1]
    try:
        return x
    finally:
        x.append(2)

print(mutable())

def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")

print(nested())

def generator():
    for i in range(3):
        try:
            yield i
        finally:
            print("cleanup", i)

values = generator()
for x in values:
    if x == 1: break
values.close()
print("loop left at", x)

def loop_with_raise():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            break
        else:
            print("never")
        finally:
            print("finally on break from except")
    return "done"

print(loop_with_raise())
