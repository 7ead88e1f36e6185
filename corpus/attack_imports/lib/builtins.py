open = "the program's own builtins"
