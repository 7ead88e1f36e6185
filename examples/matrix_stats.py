"""Matrices and statistics: exact linear algebra with fractions, a least-squares fit, and a summary of samples."""

import math


class Fraction:
    """A small exact fraction, so that elimination loses nothing."""

    __slots__ = ("top", "bottom")

    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        divisor = math.gcd(top, bottom) * (-1 if bottom < 0 else 1)
        self.top, self.bottom = top // divisor, bottom // divisor

    @classmethod
    def of(cls, value):
        return value if isinstance(value, cls) else cls(value)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom, self.bottom * other.top)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __eq__(self, other):
        other = Fraction.of(other)
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __hash__(self):
        return hash((self.top, self.bottom))

    def __bool__(self):
        return self.top != 0

    def __float__(self):
        return self.top / self.bottom

    def __str__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(x) for x in row] for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("the rows of a matrix must have the same length")

    @classmethod
    def identity(cls, size):
        return cls([[int(i == j) for j in range(size)] for i in range(size)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, where):
        row, column = where
        return self.rows[row][column]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, power):
        if power < 0:
            return self.inverse() ** -power
        result, base = Matrix.identity(self.shape[0]), self
        while power:
            if power & 1:
                result = result @ base
            base, power = base @ base, power >> 1
        return result

    def transposed(self):
        return Matrix(zip(*self.rows))

    def inverse(self):
        """Gauss-Jordan elimination on the matrix with the identity beside it."""
        size, columns = self.shape
        if size != columns:
            raise ValueError(f"only a square matrix has an inverse, not one of shape {self.shape}")
        work = [row + unit for row, unit in zip(self.rows, Matrix.identity(size).rows)]
        for i in range(size):
            pivot = next((r for r in range(i, size) if work[r][i]), None)
            if pivot is None:
                raise ValueError("the matrix is singular")
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [x / work[i][i] for x in work[i]]
            for r in range(size):
                if r != i and work[r][i]:
                    factor = work[r][i]
                    work[r] = [a - factor * b for a, b in zip(work[r], work[i])]
        return Matrix([row[size:] for row in work])

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*cells)]
        return "\n".join("[ " + "  ".join(c.rjust(w) for c, w in zip(row, widths)) + " ]" for row in cells)


def fit_polynomial(points, degree):
    """Least squares by the normal equations, exactly."""
    powers = Matrix([[x ** n for n in range(degree + 1)] for x, _ in points])
    observed = Matrix([[y] for _, y in points])
    transposed = powers.transposed()
    solution = (transposed @ powers).inverse() @ (transposed @ observed)
    return [row[0] for row in solution.rows]


def describe(samples):
    ordered = sorted(samples)
    count = len(ordered)
    mean = math.fsum(ordered) / count
    variance = math.fsum((x - mean) ** 2 for x in ordered) / (count - 1)
    middle = count // 2
    median = ordered[middle] if count % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    return {"count": count, "mean": mean, "stdev": math.sqrt(variance), "min": ordered[0], "median": median, "max": ordered[-1]}


def histogram(samples, buckets):
    low, high = min(samples), max(samples)
    width = (high - low) / buckets
    counts = [0] * buckets
    for x in samples:
        counts[min(int((x - low) / width), buckets - 1)] += 1
    for i, n in enumerate(counts):
        print(f"{low + i * width:>8.2f} .. {low + (i + 1) * width:<8.2f} {'*' * n}")


a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
print("A =", a, "A inverse =", a.inverse(), sep="\n")
print("A @ A inverse is the identity:", a @ a.inverse() == Matrix.identity(3))
print("x of A x = b:", ", ".join(str(row[0]) for row in (a.inverse() @ Matrix([[8], [-11], [-3]])).rows))
print("Fibonacci(90) by powers:", (Matrix([[1, 1], [1, 0]]) ** 90)[0, 1])
print("Hilbert inverse corner:", Matrix([[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)]).inverse()[4, 4])

for bad in (lambda: Matrix([[1, 2], [2, 4]]) ** -1, lambda: a @ Matrix([[1, 2]]), lambda: Matrix([[1], [2, 3]])):
    try:
        bad()
    except ValueError as error:
        print("refused:", error)

coefficients = fit_polynomial([(x, 2 * x * x - 3 * x + 5 + (x % 2)) for x in range(-4, 5)], degree=2)
print("\nfit:", " + ".join(f"({c}) x^{n}" for n, c in enumerate(coefficients)), "~", [round(float(c), 4) for c in coefficients])

seed = 12345
samples = []
for _ in range(60):
    total = 0
    for _ in range(6):
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        total += seed / 2 ** 31
    samples.append(total)

print("\nsums of six uniform numbers")
for name, value in describe(samples).items():
    print(f"{name:>8}: {value:.4f}" if isinstance(value, float) else f"{name:>8}: {value}")
histogram(samples, 8)
