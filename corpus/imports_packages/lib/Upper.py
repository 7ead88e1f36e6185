name = "upper"
