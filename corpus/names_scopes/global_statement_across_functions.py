#: about: global names are shared by all functions and may be made by one of them
#: kind: language
#: stdout:
#| 1 6 6
#| local 100
#| made helped Made helper
#| False
#| 2

counter = 0

def bump(by=1):
    global counter
    counter += by
    return counter

print(bump(), bump(5), counter)

def nest():
    counter = "local"
    def inner():
        global counter
        counter = 100
    inner()
    return counter

print(nest(), counter)

def define():
    global Made, helper
    class Made: tag = "made"
    def helper(): return "helped"
    global only_declared

define()
print(Made.tag, helper(), Made.__qualname__, helper.__qualname__)
print("only_declared" in globals())

def loop_target():
    global item
    for item in range(3): pass

loop_target()
print(item)
