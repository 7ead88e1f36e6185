import ga
x = 1
