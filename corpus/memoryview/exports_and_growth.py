#: about: what can be done to a bytearray while a view looks at it
#: kind: language
#: stdout:
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| Existing exports of data: object cannot be re-sized
#| bytearray(b'fedXYZ') b'fedXYZ' b'edX' bytearray(b'FEDXYZ') bytearray(b'fedXYZ') bytearray(b'fe')
#| still Existing exports of data: object cannot be re-sized
#| bytearray(b'fedXYZ!')
#| bytearray(b'fedXYZ?!') 8

array = bytearray(b"abcdef")
view = memoryview(array)
sub = view[1:4]
for change in (lambda: array.append(1), lambda: array.pop(), lambda: array.clear(), lambda: array.extend(b"x"), lambda: array.insert(0, 1), lambda: array.resize(2), lambda: array.__delitem__(0), lambda: array.__setitem__(slice(0, 1), b""), lambda: array.__imul__(2), lambda: array.__init__(b"new"), lambda: array.remove(97)):
    try: print(change())
    except BufferError as error: print(error)
array[0] = 90
array[1:3] = b"YX"
array.reverse()
print(array, view.tobytes(), sub.tobytes(), array.upper(), array * 1, array[:2])
view.release()
try: array.append(1)
except BufferError as error: print("still", error)
sub.release()
array.append(33)
print(array)
with memoryview(array) as v: v[-1] = 63
array += b"!"
print(array, len(array))
