name = "of pkg.os"
