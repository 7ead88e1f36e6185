"""A round-robin scheduler: tasks are generators that yield requests to the scheduler."""


class Sleep:
    """Yield Sleep(n) to be resumed after n ticks."""

    def __init__(self, ticks):
        self.ticks = ticks


class Spawn:
    """Yield Spawn(generator) to start a task; the task itself is sent back."""

    def __init__(self, generator, name):
        self.generator = generator
        self.name = name


class Join:
    """Yield Join(task) to wait for a task; its result is sent back."""

    def __init__(self, task):
        self.task = task


class Channel:
    """A bounded queue between tasks: yield channel.put(x), or x = yield channel.get()."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []

    def put(self, item):
        return ("put", self, item)

    def get(self):
        return ("get", self, None)


class Task:
    def __init__(self, number, name, generator):
        self.number = number
        self.name = name
        self.generator = generator
        self.to_send = None
        self.to_throw = None
        self.result = None
        self.error = None
        self.done = False

    def __repr__(self):
        return f"<{self.number}:{self.name}>"


class Scheduler:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.sleeping = []
        self.blocked = []
        self.tasks = []

    def spawn(self, generator, name):
        task = Task(len(self.tasks) + 1, name, generator)
        self.tasks.append(task)
        self.ready.append(task)
        return task

    def log(self, task, text):
        print(f"[{self.now:>3}] {task!r:<14} {text}")

    def run(self):
        while self.ready or self.sleeping or self.blocked:
            self.wake()
            if not self.ready:
                if not self.sleeping:
                    names = ", ".join(repr(task) for task, _ in self.blocked)
                    raise RuntimeError(f"deadlock: {names}")
                self.now = min(when for when, _ in self.sleeping)
                continue
            self.step(self.ready.pop(0))
            self.now += 1

    def wake(self):
        due = [entry for entry in self.sleeping if entry[0] <= self.now]
        self.sleeping = [entry for entry in self.sleeping if entry[0] > self.now]
        self.ready += [task for _, task in sorted(due, key=lambda entry: (entry[0], entry[1].number))]
        waiting, self.blocked = self.blocked, []
        for task, request in waiting:
            self.handle(task, request)

    def step(self, task):
        try:
            if task.to_throw is not None:
                error, task.to_throw = task.to_throw, None
                request = task.generator.throw(error)
            else:
                value, task.to_send = task.to_send, None
                request = task.generator.send(value)
        except StopIteration as stop:
            task.done, task.result = True, stop.value
            self.log(task, f"finished with {stop.value!r}")
        except Exception as error:
            task.done, task.error = True, error
            self.log(task, f"failed: {type(error).__name__}: {error}")
        else:
            self.handle(task, request)

    def handle(self, task, request):
        """Answer a request now, or leave the task among the blocked ones."""
        match request:
            case None:
                self.ready.append(task)
            case Sleep(ticks=ticks):
                self.sleeping.append((self.now + ticks, task))
            case Spawn(generator=generator, name=name):
                task.to_send = self.spawn(generator, name)
                self.ready.append(task)
            case Join(task=other) if other.done:
                task.to_send, task.to_throw = other.result, other.error
                self.ready.append(task)
            case ("put", channel, item) if len(channel.items) < channel.capacity:
                channel.items.append(item)
                self.ready.append(task)
            case ("get", channel, _) if channel.items:
                task.to_send = channel.items.pop(0)
                self.ready.append(task)
            case Join() | ("put" | "get", Channel(), _):
                self.blocked.append((task, request))
            case _:
                task.to_throw = TypeError(f"a task yielded {request!r}")
                self.ready.append(task)


def producer(channel, count):
    for n in range(count):
        yield channel.put(n * n)
        if n % 2:
            yield Sleep(3)
    yield channel.put(None)
    return f"{count} sent"


def consumer(channel):
    total = 0
    while (item := (yield channel.get())) is not None:
        total += item
        yield
    return total


def faulty():
    yield Sleep(5)
    try:
        yield "nonsense"
    except TypeError as error:
        print("      faulty was told:", error)
    raise ValueError("this task always fails")


def supervisor():
    channel = Channel(capacity=2)
    workers = []
    for generator, name in ((producer(channel, 5), "producer"), (consumer(channel), "consumer"), (faulty(), "faulty")):
        workers.append((yield Spawn(generator, name)))
    results = {}
    for worker in workers:
        try:
            results[worker.name] = yield Join(worker)
        except ValueError as error:
            results[worker.name] = f"error: {error}"
    return results


scheduler = Scheduler()
main = scheduler.spawn(supervisor(), "main")
scheduler.run()
print(main.result)

stuck = Scheduler()
stuck.spawn(consumer(Channel(1)), "lonely")
try:
    stuck.run()
except RuntimeError as error:
    print(error)
