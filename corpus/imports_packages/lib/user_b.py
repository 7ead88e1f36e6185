from counter import add, count

add()
