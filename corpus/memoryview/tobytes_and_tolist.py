#: about: tobytes in all orders, tolist, hex, bytes(), list()
#: kind: language
#: stdout:
#| [97, 98, 99, 100, 101, 102] | b'abcdef' | b'abcdef' | b'abcdef' | b'abcdef' | b'abcdef' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [97, 98, 99, 100, 101, 102] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'abcdef' | bytearray(b'abcdef') | [97, 98, 99, 100, 101, 102] | [102, 101, 100, 99, 98, 97] | '616263646566' | '61:62:63:64:65:66' | '6162-6364-6566' | ValueError: sep must be length 1. | '616263.646566' | 597 | 102
#| [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b' | bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b') | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0] | '000102030405060708090a0b' | '00:01:02:03:04:05:06:07:08:09:0a:0b' | '0001-0203-0405-0607-0809-0a0b' | ValueError: sep must be length 1. | '000102.030405.060708.090a0b' | 66 | 11
#| [0, 2, 4, 6, 8, 10] | b'\x00\x02\x04\x06\x08\n' | b'\x00\x02\x04\x06\x08\n' | b'\x00\x02\x04\x06\x08\n' | b'\x00\x02\x04\x06\x08\n' | b'\x00\x02\x04\x06\x08\n' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [0, 2, 4, 6, 8, 10] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'\x00\x02\x04\x06\x08\n' | bytearray(b'\x00\x02\x04\x06\x08\n') | [0, 2, 4, 6, 8, 10] | [10, 8, 6, 4, 2, 0] | '00020406080a' | '00:02:04:06:08:0a' | '0002-0406-080a' | ValueError: sep must be length 1. | '000204.06080a' | 30 | 10
#| [11, 8, 5, 2] | b'\x0b\x08\x05\x02' | b'\x0b\x08\x05\x02' | b'\x0b\x08\x05\x02' | b'\x0b\x08\x05\x02' | b'\x0b\x08\x05\x02' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [11, 8, 5, 2] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'\x0b\x08\x05\x02' | bytearray(b'\x0b\x08\x05\x02') | [11, 8, 5, 2] | [2, 5, 8, 11] | '0b080502' | '0b:08:05:02' | '0b08-0502' | ValueError: sep must be length 1. | '0b0805.02' | 26 | 11
#| [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17') | [256, 770, 1284, 1798, 2312, 2826, 3340, 3854, 4368, 4882, 5396, 5910] | [5910, 5396, 4882, 4368, 3854, 3340, 2826, 2312, 1798, 1284, 770, 256] | '000102030405060708090a0b0c0d0e0f1011121314151617' | '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' | '0001-0203-0405-0607-0809-0a0b-0c0d-0e0f-1011-1213-1415-1617' | ValueError: sep must be length 1. | '000102.030405.060708.090a0b.0c0d0e.0f1011.121314.151617' | 36996 | 5910
#| [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | b'\x00\x0c\x04\x10\x08\x14\x01\r\x05\x11\t\x15\x02\x0e\x06\x12\n\x16\x03\x0f\x07\x13\x0b\x17' | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [[[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], [[12, 13, 14, 15], [16, 17, 18, 19], [20, 21, 22, 23]]] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17' | bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17') | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented | '000102030405060708090a0b0c0d0e0f1011121314151617' | '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' | '0001-0203-0405-0607-0809-0a0b-0c0d-0e0f-1011-1213-1415-1617' | ValueError: sep must be length 1. | '000102.030405.060708.090a0b.0c0d0e.0f1011.121314.151617' | NotImplementedError: multi-dimensional sub-views are not implemented | NotImplementedError: multi-dimensional sub-views are not implemented
#| [] | b'' | b'' | b'' | b'' | b'' | ValueError: order must be 'C', 'F' or 'A' | TypeError: tobytes() argument 'order' must be str or None, not int | TypeError: tobytes() takes at most 1 argument (2 given) | [] | TypeError: memoryview.tolist() takes no arguments (1 given) | b'' | bytearray(b'') | [] | [] | '' | '' | '' | ValueError: sep must be length 1. | '' | 0 | ValueError: max() iterable argument is empty

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

CALLS = (
    lambda x: x.tobytes(),
    lambda x: x.tobytes(None),
    lambda x: x.tobytes("C"),
    lambda x: x.tobytes("F"),
    lambda x: x.tobytes(order="A"),
    lambda x: x.tobytes("X"),
    lambda x: x.tobytes(5),
    lambda x: x.tobytes("C", "C"),
    lambda x: x.tolist(),
    lambda x: x.tolist(1),
    lambda x: bytes(x),
    lambda x: bytearray(x),
    lambda x: list(x),
    lambda x: list(reversed(x)),
    lambda x: x.hex(),
    lambda x: x.hex(":"),
    lambda x: x.hex("-", 2),
    lambda x: x.hex("ab"),
    lambda x: x.hex(sep=b".", bytes_per_sep=-3),
    lambda x: sum(x),
    lambda x: max(x),
)
VALUES = (
    memoryview(b"abcdef"),
    memoryview(bytearray(range(12))),
    memoryview(bytearray(range(12)))[::2],
    memoryview(bytearray(range(12)))[::-3],
    memoryview(bytearray(range(24))).cast("h"),
    memoryview(bytes(range(24))).cast("B", [2, 3, 4]),
    memoryview(b""),
)
for x in VALUES:
    print(x.tolist(), *[attempt(call, x) for call in CALLS], sep=" | ")
