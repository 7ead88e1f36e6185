#: about: gravitation: five bodies with attributes, integrated step by step
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| -0.165781104 -0.165781101

class Body:
    def __init__(self, position, velocity, mass):
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity
        self.mass = mass


def system():
    return [
        Body((0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 39.0),
        Body((4.8, -1.2, -0.1), (0.6, 2.8, -0.02), 0.037),
        Body((8.3, 4.1, -0.4), (-1.0, 1.8, 0.008), 0.011),
        Body((12.9, -15.1, -0.2), (1.1, 0.9, -0.01), 0.0017),
        Body((15.4, -25.9, 0.2), (1.0, 0.6, -0.03), 0.002),
    ]


def pairs_of(bodies):
    return [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]


def advance(bodies, pairs, dt, steps):
    for _ in range(steps):
        for a, b in pairs:
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            pull = dt / ((dx * dx + dy * dy + dz * dz) ** 1.5)
            from_b = b.mass * pull
            from_a = a.mass * pull
            a.vx -= dx * from_b
            a.vy -= dy * from_b
            a.vz -= dz * from_b
            b.vx += dx * from_a
            b.vy += dy * from_a
            b.vz += dz * from_a
        for body in bodies:
            body.x += dt * body.vx
            body.y += dt * body.vy
            body.z += dt * body.vz


def energy(bodies, pairs):
    total = sum(0.5 * b.mass * (b.vx**2 + b.vy**2 + b.vz**2) for b in bodies)
    for a, b in pairs:
        total -= a.mass * b.mass / ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2) ** 0.5
    return total


bodies = system()
pairs = pairs_of(bodies)
before = energy(bodies, pairs)
advance(bodies, pairs, 0.001, 200000)
print(f"{before:.9f} {energy(bodies, pairs):.9f}")
