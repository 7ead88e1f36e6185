#: about: records packed into a bytearray and read back
#: kind: language
#: stdout:
#| bytearray(b'\x01,\x01.\x02\xff\xff\x00\x03\x00\x00\x03\xff4\x12E') 012c012e 02ffff00 03000003 ff341245 16
#| [(1, 300, 46), (2, 65535, 0), (3, 0, 3), (255, 4660, 69)]
#| [771828737, 16776962, 50331651, 1158821119] [771828737, 50331651] ['0x2e012c01', '0xffff02', '0x3000003', '0x451234ff']
#| bytearray(b'\x01,\x01.\xfd\x00\x00\xff\x03\x00\x00\x03\x00\x00\x00\x00') [771828737, 4278190333, 50331651, 0] b'\xfd\x00\x00\xff'
#| ValueError byte must be in range(0, 256)
#| TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#| ValueError memoryview: invalid value for format 'I'
#| ValueError subsection not found
#| OverflowError int too big to convert

record = bytearray(16)
for i, (kind, size) in enumerate([(1, 300), (2, 65535), (3, 0), (255, 4660)]):
    record[4 * i] = kind
    record[4 * i + 1:4 * i + 3] = size.to_bytes(2, "little")
    record[4 * i + 3] = (kind + sum(size.to_bytes(2))) & 255
print(record, record.hex(" ", 4), len(record))
print([(record[i], int.from_bytes(record[i + 1:i + 3], "little"), record[i + 3]) for i in range(0, 16, 4)])
view = memoryview(record).cast("I")
print(view.tolist(), view[::2].tolist(), [hex(v) for v in view])
view[1] ^= 0xffffffff
view[3] = 0
print(record, view.tolist(), bytes(view.cast("B")[4:8]))
del view
for bad in (lambda: record.__setitem__(0, 300), lambda: record.__setitem__(slice(0, 1), 5), lambda: memoryview(record).cast("I").__setitem__(0, -1), lambda: record.index(77), lambda: (70000).to_bytes(2)):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
