pi = "the program's own math"
