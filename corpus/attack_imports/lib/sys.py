modules = "the program's own sys"
