#: about: floating point in loops: the Mandelbrot set and an orbit, without classes
#: kind: language
#: limits: steps=10000000000 memory=1000000000
#: stdout:
#| 28454 567570 0.727891006 -0.534354323

def mandelbrot(width, height, limit):
    inside = 0
    total = 0
    for row in range(height):
        ci = 2.4 * row / height - 1.2
        for column in range(width):
            cr = 3.2 * column / width - 2.2
            zr = zi = 0.0
            for step in range(limit):
                zr2 = zr * zr
                zi2 = zi * zi
                if zr2 + zi2 > 4.0:
                    total += step
                    break
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
            else:
                inside += 1
    return inside, total


def orbit(steps, dt):
    x, y, vx, vy = 1.0, 0.0, 0.0, 0.8
    for _ in range(steps):
        r2 = x * x + y * y
        pull = -dt / (r2 * r2**0.5)
        vx += x * pull
        vy += y * pull
        x += vx * dt
        y += vy * dt
    return x, y


inside, total = mandelbrot(440, 320, 100)
x, y = orbit(2400000, 0.001)
print(inside, total, f"{x:.9f} {y:.9f}")
