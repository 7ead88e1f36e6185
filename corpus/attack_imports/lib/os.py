name = "the program's own os"
