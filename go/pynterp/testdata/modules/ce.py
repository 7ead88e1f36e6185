from cf import a
b = 1
