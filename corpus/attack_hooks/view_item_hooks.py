#: about: numbers given to a view's items, slices and casts whose __index__ releases the view or resizes what it shows
#: kind: security
#: tests: builtin:memoryview builtin:bytearray threat:9 threat:22
#: stdout:
#| ValueError operation forbidden on released memoryview object 16
#| ValueError operation forbidden on released memoryview object 16
#| ValueError operation forbidden on released memoryview object 16
#| ValueError operation forbidden on released memoryview object 16
#| BufferError Existing exports of data: object cannot be re-sized 16
#| None 16
#| TypeError memoryview.cast(): elements of shape must be integers 16
#| BufferError Existing exports of data: object cannot be re-sized 16
#| ValueError operation forbidden on released memoryview object 16
#| ValueError operation forbidden on released memoryview object 16
#| BufferError Existing exports of data: object cannot be re-sized 16
#| b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x00\x01\x02\x03\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f' 16

class Then:
    def __init__(self, action): self.action = action
    def __index__(self):
        self.action()
        return 1
    def __float__(self):
        self.action()
        return 1.5


def attempt(use):
    store = bytearray(range(16))
    view = memoryview(store)
    try:
        print(use(view, store), end=" ")
    except (ValueError, BufferError, TypeError, IndexError) as refused:
        print(type(refused).__name__, refused, end=" ")
    print(len(store))


attempt(lambda view, store: view[Then(view.release)])
attempt(lambda view, store: view.__setitem__(0, Then(view.release)))
attempt(lambda view, store: view.__setitem__(Then(view.release), 5))
attempt(lambda view, store: view.__setitem__(slice(Then(view.release), None), bytes(15)))
attempt(lambda view, store: view[Then(lambda: store.clear())])
attempt(lambda view, store: view.cast("d").__setitem__(0, Then(view.release)))
attempt(lambda view, store: view.cast("B", (Then(view.release), 16)))
attempt(lambda view, store: view.cast("d").__setitem__(0, Then(lambda: store.append(1))))
attempt(lambda view, store: view.hex("-", Then(view.release)))
attempt(lambda view, store: view.index(3, Then(view.release)))
attempt(lambda view, store: store.__init__(Then(view.release)))
attempt(lambda view, store: bytes(view[:4]).join([view, view]))
