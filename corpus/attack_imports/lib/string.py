digits = "the program's own string"
