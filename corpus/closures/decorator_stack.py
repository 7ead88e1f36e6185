#: about: closures as decorators that count, retry, cache and compose
#: kind: language
#: stdout:
#| attempt 1: 1 left
#| attempt 2: 0 left
#| 42 1
#| attempt 1: 4 left
#| attempt 2: 3 left
#| attempt 3: 2 left
#| gave up after 3 | 2 left | 2
#| 499500 499500 45 2
#| 4 5

def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper

def retry(times, *kinds):
    def decorate(f):
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try: return f(*args)
                except kinds as error:
                    print(f"attempt {attempt}: {error}")
                    last = error
            raise RuntimeError(f"gave up after {times}") from last
        return wrapper
    return decorate

def cached(f):
    memory = {}
    def wrapper(*args):
        try: return memory[args]
        except KeyError: return memory.setdefault(args, f(*args))
    wrapper.memory = memory
    return wrapper

failures = 2

@counted
@retry(3, ValueError, KeyError)
def flaky(x):
    global failures
    if failures:
        failures -= 1
        raise ValueError(f"{failures} left")
    return x * 2

print(flaky(21), flaky.calls)
failures = 5
try: flaky(1)
except RuntimeError as error: print(error, "|", error.__cause__, "|", flaky.calls)
@cached
@counted
def slow(n): return sum(range(n))
print(slow(1000), slow(1000), slow(10), len(slow.memory))
def compose(*fs): return (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, lambda x: x + 1, len)([1, 2, 3]), compose()(5))
