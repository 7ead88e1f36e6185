#: about: whole lines built with %: tables, padding, nested formats
#: kind: language
#: stdout:
#| |apple   |    +3|     0.500| True| |     app|000003|5.0e-01   |True|
#| |pear é  |   -12|  1234.568| None| |     pea|-00012|1.2e+03   |None|
#| |        |+1099511627776|    -0.000|  [1]| |        |1099511627776|-0.0e+00  |[1]|
#| A=65 (41, 0o101, A) %d     ab| x y 12.5% -
#| 3.14     | -00042 +1.2e+04  5 -5 0xff 0XFF 0o10 abc|abc| 'é' '\xe9'
#| 100000 1e+06 0.0001 1e-05 1.23457e+08 1.00000 1. 1.e+00 1E-10 1.000000E-10 NAN   inf|-inf    |+nan

rows = [("apple", 3, 0.5, True), ("pear é", -12, 1234.5678, None), ("", 2**40, -0.0, [1])]
for row in rows: print("|%-8s|%+6d|%10.3f|%5.5r|" % row, "|%8.3s|%06d|%-10.1e|%s|" % row)
print("%(n)s=%(v)d (%(v)x, %(v)#o, %(v)c)" % {"n": "A", "v": 65}, "%s" % ("%%d" % ()), ("%%%ds|" % 6) % "ab", "%s %s" % tuple("xy"), "%s%%" % 12.5, "%5%|%-5%|" % () if 0 else "-")
print("%-*.*f|" % (9, 2, 3.14159), "%0*d" % (6, -42), "%+.*e" % (1, 12345.678), "% d % d" % (5, -5), "%#x %#X %#o" % (255, 255, 8), "%.3s|%.10s|" % ("abcdef", "abc"), "%r %a" % ("é", "é"))
print("%g %g %g %g %g" % (1e5, 1e6, 1e-4, 1e-5, 123456789), "%#g %#.0f %#.0e" % (1.0, 1.0, 1.0), "%G %E %F" % (1e-10, 1e-10, float("nan")), "%5.1f|%-8.2e|%+g" % (float("inf"), float("-inf"), float("nan")))
