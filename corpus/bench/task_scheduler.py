#: about: tasks of an operating system: small methods, attributes of three classes in turn
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 1080036

class Packet:

    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * 4

    def append_to(self, lst):
        self.link = None
        if lst is None:
            return self
        p = lst
        while p.link is not None:
            p = p.link
        p.link = self
        return lst

class Task:

    def __init__(self, ident, pri, queue):
        self.ident = ident
        self.pri = pri
        self.queue = queue
        self.waiting = False
        self.held = False
        self.count = 0

    def is_runnable(self):
        return not self.held and (self.queue is not None or not self.waiting)

    def run(self, sched):
        pkt = self.queue
        if pkt is not None:
            self.queue = pkt.link
            return self.fn(sched, pkt)
        return self.fn(sched, None)

class Idle(Task):

    def __init__(self, i, p, q, n):
        Task.__init__(self, i, p, q)
        self.n = n
        self.control = 1

    def fn(self, sched, pkt):
        self.n -= 1
        if self.n == 0:
            self.held = True
            return None
        if self.control & 1 == 0:
            self.control //= 2
            return sched.release(2)
        self.control = self.control // 2 ^ 53256
        return sched.release(3)

class Work(Task):

    def __init__(self, i, p, q):
        super().__init__(i, p, q)
        self.dest = 2

    def fn(self, sched, pkt):
        if pkt is None:
            self.waiting = True
            return None
        self.dest = 3 if self.dest == 2 else 2
        pkt.ident = self.dest
        pkt.datum = 0
        for i in range(4):
            self.count += 1
            if self.count > 26:
                self.count = 1
            pkt.data[i] = ord('A') + self.count - 1
        return sched.queue_packet(pkt, self.dest)

class Dev(Task):

    def fn(self, sched, pkt):
        self.count += 1
        if pkt is not None:
            self.queue = pkt.append_to(self.queue)
            self.waiting = self.count % 3 == 0
            return None
        self.waiting = True
        p = self.queue
        if p:
            self.queue = None
        return sched.queue_packet(Packet(None, 1, self.count % 2), 1)

class Sched:

    def __init__(self):
        self.tasks = {}
        self.order = []
        self.hold = 0
        self.q = 0

    def add(self, t):
        self.tasks[t.ident] = t
        self.order.append(t)

    def release(self, i):
        t = self.tasks[i]
        t.held = False
        t.waiting = False
        return t

    def queue_packet(self, pkt, i):
        t = self.tasks[i]
        self.q += 1
        t.queue = pkt
        pkt.link = None
        t.waiting = False
        return t

    def loop(self):
        n = 0
        idle = self.order[0]
        while not idle.held:
            for t in self.order:
                if t.is_runnable():
                    t.run(self)
                    n += 1
        return n

def main():
    tot = 0
    for _ in range(6):
        s = Sched()
        s.add(Idle(0, 0, None, 60000))
        s.add(Work(1, 10, Packet(None, 0, 1)))
        s.add(Dev(2, 20, None))
        s.add(Dev(3, 30, None))
        tot += s.loop() + s.q
    return tot
print(main())
