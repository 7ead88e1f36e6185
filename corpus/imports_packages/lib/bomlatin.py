# coding: latin-1
text = 1
