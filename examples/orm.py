"""A small object-relational mapper over tables kept in dicts: typed fields, keys, relations, and queries."""


class ValidationError(Exception):
    """A value that a field does not accept."""


class Field:
    """A typed column. The descriptor keeps each instance's value in the instance's `values`."""

    kind = object

    def __init__(self, *, default=None, required=False):
        self.default = default
        self.required = required

    def __set_name__(self, owner, name):
        self.name = name
        self.model = owner.__name__

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.values.get(self.name, self.default)

    def __set__(self, instance, value):
        if value is None and self.required:
            raise ValidationError(f"{self.model}.{self.name} is required")
        if value is not None and not isinstance(value, self.kind):
            raise ValidationError(f"{self.model}.{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        self.check(value)
        instance.values[self.name] = value

    def check(self, value):
        """Further rules of a subclass."""

    # A field compared with a value makes a condition: Book.year > 1950.
    def condition(self, word, value, test):
        def matches(row):
            stored = row.values[self.name]
            return stored is not None and test(stored)

        return Condition(f"{self.name} {word} {value!r}", matches)

    def __eq__(self, value):
        return self.condition("==", value, lambda stored: stored == value)

    def __lt__(self, value):
        return self.condition("<", value, lambda stored: stored < value)

    def __gt__(self, value):
        return self.condition(">", value, lambda stored: stored > value)

    def contains(self, part):
        return self.condition("contains", part, lambda stored: part in stored)

    __hash__ = object.__hash__


class Integer(Field):
    kind = int

    def __init__(self, *, minimum=None, **options):
        super().__init__(**options)
        self.minimum = minimum

    def check(self, value):
        if self.minimum is not None and value is not None and value < self.minimum:
            raise ValidationError(f"{self.model}.{self.name} must be at least {self.minimum}, not {value}")


class Text(Field):
    kind = str


class Reference(Integer):
    """Stores the key of another model's row, and reads as that row."""

    def __init__(self, target, **options):
        super().__init__(**options)
        self.target = target

    def __get__(self, instance, owner=None):
        key = super().__get__(instance, owner)
        return key if instance is None or key is None else self.target.get(key)

    def __set__(self, instance, value):
        super().__set__(instance, value.id if isinstance(value, self.target) else value)


class Condition:
    """A test on rows with the text that describes it."""

    def __init__(self, text, test):
        self.text = text
        self.test = test

    def __and__(self, other):
        return Condition(f"({self} and {other})", lambda row: self.test(row) and other.test(row))

    def __or__(self, other):
        return Condition(f"({self} or {other})", lambda row: self.test(row) or other.test(row))

    def __str__(self):
        return self.text


class Query:
    """A lazy selection: conditions and order are collected, rows are read when it is iterated."""

    def __init__(self, model, condition=None, key=None, reverse=False):
        self.model, self.condition, self.key, self.reverse = model, condition, key, reverse

    def where(self, condition):
        joined = condition if self.condition is None else self.condition & condition
        return Query(self.model, joined, self.key, self.reverse)

    def order_by(self, field, *, reverse=False):
        return Query(self.model, self.condition, field, reverse)

    def __iter__(self):
        rows = (row for row in self.model.table.values() if self.condition is None or self.condition.test(row))
        if self.key is not None:
            return iter(sorted(rows, key=lambda row: row.values[self.key.name], reverse=self.reverse))
        return rows

    def __len__(self):
        return sum(1 for _ in self)

    def __str__(self):
        text = f"select {self.model.__name__}"
        if self.condition is not None:
            text += f" where {self.condition}"
        if self.key is not None:
            text += f" order by {self.key.name}{' descending' if self.reverse else ''}"
        return text


class Model:
    """The base of tables. A subclass's fields are found when the class is made."""

    def __init_subclass__(cls, *, table=None, **options):
        super().__init_subclass__(**options)
        cls.table_name = table or cls.__name__.lower() + "s"
        cls.table = {}
        inherited = getattr(cls, "fields", {})
        cls.fields = inherited | {name: value for name, value in vars(cls).items() if isinstance(value, Field)}

    def __init__(self, **given):
        self.values = {}
        self.id = None
        unknown = given.keys() - self.fields.keys()
        if unknown:
            raise ValidationError(f"{type(self).__name__} has no field {', '.join(sorted(unknown))}")
        for name, field in self.fields.items():
            setattr(self, name, given.get(name, field.default))

    def save(self):
        if self.id is None:
            self.id = len(self.table) + 1
        self.table[self.id] = self
        return self

    @classmethod
    def get(cls, key):
        try:
            return cls.table[key]
        except KeyError:
            raise LookupError(f"no row {key} in {cls.table_name}") from None

    @classmethod
    def select(cls):
        return Query(cls)

    def __repr__(self):
        fields = ", ".join(f"{name}={self.values[name]!r}" for name in self.fields)
        return f"{type(self).__name__}#{self.id}({fields})"


class Person(Model, table="people"):
    name = Text(required=True)
    born = Integer(minimum=0)


class Author(Person):
    genre = Text(default="fiction")


class Book(Model):
    title = Text(required=True)
    year = Integer()
    author = Reference(Author)


print("tables:", {m.__name__: (m.table_name, list(m.fields)) for m in (Person, Author, Book)})

le_guin = Author(name="Ursula K. Le Guin", born=1929, genre="fantasy").save()
lem = Author(name="Stanislaw Lem", born=1921).save()
for title, year, author in [
    ("A Wizard of Earthsea", 1968, le_guin), ("Solaris", 1961, lem), ("The Dispossessed", 1974, le_guin),
    ("The Cyberiad", 1965, lem), ("Anonymous Tales", 1801, None),
]:
    Book(title=title, year=year, author=author).save()

print(Author.get(1), Book.get(2), sep="\n")
print("the author of Solaris is", Book.get(2).author.name)

old = Book.select().where((Book.year < 1966) & (Book.year > 1900)).order_by(Book.year)
print(f"{old}\n  {len(old)} rows: {[book.title for book in old]}")
either = Book.select().where(Book.title.contains("The") | (Book.author == le_guin.id)).order_by(Book.title, reverse=True)
print(f"{either}\n  {[f'{b.title} ({b.year})' for b in either]}")

by_lem = Book.select().where(Book.author == lem.id)
Book(title="Fiasco", year=1986, author=lem).save()
print("a query made before Fiasco was saved finds it:", [book.title for book in by_lem])

attempts = {
    "wrong type": lambda: Book(title=5),
    "missing": lambda: Book(year=2000),
    "too small": lambda: Author(name="Nobody", born=-1),
    "unknown field": lambda: Book(title="x", pages=3, price=1),
    "no such row": lambda: Author.get(99),
    "assignment": lambda: setattr(lem, "name", None),
}
for label, attempt in attempts.items():
    try:
        attempt()
    except (ValidationError, LookupError) as error:
        print(f"{label:<14} {type(error).__name__}: {error}")
