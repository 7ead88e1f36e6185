import pk2.b

value = "a"
