from cpk2 import b
A = 1
