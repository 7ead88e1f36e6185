name = "sub of pkg_all"
