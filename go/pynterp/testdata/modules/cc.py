import cd
val = 1
