name = "sub of pkg_bad"
