#: about: balls and their reflections: vectors with operators and slots
#: kind: language
#: imports: math
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 11449.791659

import math

class Vec:
    __slots__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)
    __rmul__ = __mul__

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def mag(self):
        return math.sqrt(self.dot(self))

    def norm(self):
        return self * (1.0 / self.mag())

class Ray:

    def __init__(self, p, v):
        self.p = p
        self.v = v.norm()

    def at(self, t):
        return self.p + self.v * t

class Sphere:

    def __init__(self, c, r, col):
        self.c = c
        self.r = r
        self.col = col

    def hit(self, ray):
        cp = self.c - ray.p
        v = cp.dot(ray.v)
        d = self.r * self.r - (cp.dot(cp) - v * v)
        if d < 0:
            return None
        return v - math.sqrt(d)

    def normal(self, p):
        return (p - self.c).norm()

def trace(ray, scene, depth):
    best = None
    bt = 1000000000.0
    for s in scene:
        t = s.hit(ray)
        if t is not None and 0.0001 < t < bt:
            bt = t
            best = s
    if best is None:
        return Vec(0.1, 0.1, 0.2)
    p = ray.at(bt)
    n = best.normal(p)
    l = max(0.0, n.dot(LIGHT))
    c = best.col * l
    if depth > 0:
        r = ray.v - n * (2 * ray.v.dot(n))
        c = c + 0.3 * trace(Ray(p, r), scene, depth - 1)
    return c
LIGHT = Vec(1.0, 1.0, -1.0).norm()

def main():
    scene = [Sphere(Vec(i - 2.0, i % 3 - 1.0, 5.0 + i % 2), 0.9, Vec(0.2 * i, 0.5, 1 - 0.2 * i)) for i in range(5)]
    tot = 0.0
    for y in range(160):
        for x in range(160):
            c = trace(Ray(Vec(0.0, 0.0, 0.0), Vec((x - 80) / 80, (y - 80) / 80, 1.0)), scene, 2)
            tot += c.x + c.y + c.z
    return round(tot, 6)
print(main())
