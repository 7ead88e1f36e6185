#: about: a bytearray used as a queue, a stack and a buffer
#: kind: language
#: stdout:
#| 0 1 0 b'\x00' b'\x00'
#| 1000 334 437242 b'\x9b\x9c\x9d\x9e' b'\xe5\xe6\xe7\xe8'
#| 2000 667 568772 b'6789' b'\xcd\xce\xcf\xd0'
#| 3000 1001 8645 b'\xd0\xd1\xd2\xd3' b'\xb5\xb6\xb7\xb8'
#| 4000 1334 938104 b'klmn' b'\x9d\x9e\x9f\xa0'
#| 589521 bytearray(b'')
#| ff070e151c232a31 0000000000000000 ff777e858c939aa1 a8afb6bdc4cbd2d9 ffe7eef5fc030a11 181f262d343b4249 ff575e656c737a81 888f969da4abb2b9 21 b'\xa4\xab\xb2\xb9'
#| 100 bytearray(b'W^ls\x81\x88\x96\x9d\xab\xb2') 2 10 60

queue = bytearray()
seen = 0
for i in range(5000):
    queue.append(i & 255)
    if i % 3: seen = (seen * 31 + queue.pop(0)) % 1000003
    if i % 1000 == 0: print(i, len(queue), seen, bytes(queue[:4]), bytes(queue[-4:]))
while queue: seen = (seen * 31 + queue.pop()) % 1000003
print(seen, queue)
buffer = bytearray(64)
for i in range(64): buffer[i] = i * 7 % 256
view = memoryview(buffer)
view[8:16] = bytes(8)
view[0::16] = b"\xff" * 4
print(buffer.hex(" ", 8), view[3], bytes(view[60:]))
view.release()
del buffer[::3]
buffer[10:10] = b"inserted"
buffer *= 2
print(len(buffer), buffer[-10:], buffer.count(b"inserted"), buffer.find(b"inserted"), buffer.rfind(b"inserted"))
