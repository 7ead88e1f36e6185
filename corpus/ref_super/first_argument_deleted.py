#: about: super() after its first argument was deleted, by what is done with the result
#: kind: language
#: stdout:
#| read UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#| read_to UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#| write RuntimeError super(): arg[0] deleted
#| write_back RuntimeError super(): arg[0] deleted
#| write_back_chosen RuntimeError super(): arg[0] deleted
#| write_below UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#| write_back_below UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#| delete RuntimeError super(): arg[0] deleted
#| call UnboundLocalError cannot access local variable 'self' where it is not associated with a value
#| alone RuntimeError super(): arg[0] deleted
#| shared RuntimeError super(): arg[0] deleted


class A:
    x = 1

    def m(self):
        return 2


class B(A):
    def read(self):
        del self
        return super().x

    def read_to(self):
        del self
        y = super().x
        return y

    def write(self):
        del self
        super().x = 1

    def write_back(self):
        del self
        super().x += 1

    def write_back_chosen(self, c=True):
        del self
        super().x += 1 if c else super().y

    def write_below(self):
        del self
        super().x[0] += 1

    def write_back_below(self):
        del self
        super().x.y += 1

    def delete(self):
        del self
        del super().x

    def call(self):
        del self
        return super().m()

    def alone(self):
        del self
        return super()

    def shared(self):
        def inner():
            return self

        del self
        super().x += 1


for name, f in list(vars(B).items()):
    if not name.startswith("_"):
        try:
            print(name, f(B()))
        except Exception as e:
            print(name, type(e).__name__, e)
