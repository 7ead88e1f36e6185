name = "a file without"
