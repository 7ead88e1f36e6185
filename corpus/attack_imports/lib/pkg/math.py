pi = "of pkg.math"
