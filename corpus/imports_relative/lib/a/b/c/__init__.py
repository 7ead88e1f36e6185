value = "a.b.c"
