name = "sub of pkg_number"
