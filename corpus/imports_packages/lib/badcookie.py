# coding: no-such-encoding
text = 1
