from from_b import b

a = 1
