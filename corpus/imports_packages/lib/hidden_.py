_private = 1
public = 2
