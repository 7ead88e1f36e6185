value = "a.b.c.leaf2"
