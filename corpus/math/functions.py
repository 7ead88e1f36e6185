#: about: the functions of math and their values
#: kind: language
#: imports: math
#: tests: module:math
#: stdout:
#| acos | 1.0471975512 | 0 | expected a number in range from -1 up to 1, got 2.5 | 2.41885840578 | expected a number in range from -1 up to 1, got 10.0 | 1.57079631679
#| acosh | expected argument value not less than 1, got 0.5 | 0 | 1.56679923697 | expected argument value not less than 1, got -0.75 | 2.99322284613 | expected argument value not less than 1, got 1e-08
#| asin | 0.523598775598 | 1.57079632679 | expected a number in range from -1 up to 1, got 2.5 | -0.848062078981 | expected a number in range from -1 up to 1, got 10.0 | 1e-08
#| asinh | 0.48121182506 | 0.88137358702 | 1.64723114637 | -0.69314718056 | 2.9982229503 | 1e-08
#| atan | 0.463647609001 | 0.785398163397 | 1.19028994968 | -0.643501108793 | 1.4711276743 | 1e-08
#| atanh | 0.549306144334 | expected a number between -1 and 1, got 1.0 | expected a number between -1 and 1, got 2.5 | -0.972955074528 | expected a number between -1 and 1, got 10.0 | 1e-08
#| cos | 0.87758256189 | 0.540302305868 | -0.801143615547 | 0.731688868874 | -0.839071529076 | 1
#| cosh | 1.12762596521 | 1.54308063482 | 6.13228947966 | 1.29468328468 | 11013.2329201 | 1
#| degrees | 28.6478897565 | 57.2957795131 | 143.239448783 | -42.9718346348 | 572.957795131 | 5.72957795131e-07
#| erf | 0.520499877813 | 0.84270079295 | 0.999593047983 | -0.711155633654 | 1 | 1.1283791671e-08
#| erfc | 0.479500122187 | 0.15729920705 | 0.000406952017445 | 1.71115563365 | 2.08848758376e-45 | 0.999999988716
#| exp | 1.6487212707 | 2.71828182846 | 12.1824939607 | 0.472366552741 | 22026.4657948 | 1.00000001
#| exp2 | 1.41421356237 | 2 | 5.65685424949 | 0.594603557501 | 1024 | 1.00000000693
#| expm1 | 0.6487212707 | 1.71828182846 | 11.1824939607 | -0.527633447259 | 22025.4657948 | 1.000000005e-08
#| fabs | 0.5 | 1 | 2.5 | 0.75 | 10 | 1e-08
#| gamma | 1.77245385091 | 1 | 1.32934038818 | -4.8341465443 | 362880 | 99999999.4228
#| lgamma | 0.572364942925 | 0 | 0.284682870473 | 1.57570459715 | 12.8018274801 | 18.4206807382
#| log | -0.69314718056 | 0 | 0.916290731874 | expected a positive input, got -0.75 | 2.30258509299 | -18.420680744
#| log10 | -0.301029995664 | 0 | 0.397940008672 | expected a positive input, got -0.75 | 1 | -8
#| log1p | 0.405465108108 | 0.69314718056 | 1.2527629685 | -1.38629436112 | 2.3978952728 | 9.99999995e-09
#| log2 | -1 | 0 | 1.32192809489 | expected a positive input, got -0.75 | 3.32192809489 | -26.5754247591
#| radians | 0.00872664625997 | 0.0174532925199 | 0.0436332312999 | -0.01308996939 | 0.174532925199 | 1.74532925199e-10
#| sin | 0.479425538604 | 0.841470984808 | 0.598472144104 | -0.681638760023 | -0.544021110889 | 1e-08
#| sinh | 0.521095305494 | 1.17520119364 | 6.05020448104 | -0.822316731936 | 11013.2328747 | 1e-08
#| sqrt | 0.707106781187 | 1 | 1.58113883008 | expected a nonnegative input, got -0.75 | 3.16227766017 | 0.0001
#| tan | 0.546302489844 | 1.55740772465 | -0.747022297239 | -0.931596459944 | 0.648360827459 | 1e-08
#| tanh | 0.46211715726 | 0.761594155956 | 0.986614298151 | -0.635148952387 | 0.999999995878 | 1e-08
#| ulp | 1.11022302463e-16 | 2.22044604925e-16 | 4.4408920985e-16 | 1.11022302463e-16 | 1.7763568394e-15 | 1.65436122511e-24
#| 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
#| 2.356194490192345 -3.0 -1.0 -1.0 1.4142135623730951
#| (0.625, 4) 10.0 (-0.5, -2.0) 10.0
#| True True True
#| True True True False
#| 1.0000000000000002 0.9999999999999997 -5e-324 2.0
#| 5.0 0.0 3.0 5.0 0.0
#| 3.0 921.0340371976182 1500.0 350.0 1.9999999999999998

import math

samples = [0.5, 1, 2.5, -0.75, 10, 1e-8]
for name in ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "degrees", "erf", "erfc", "exp", "exp2",
             "expm1", "fabs", "gamma", "lgamma", "log", "log10", "log1p", "log2", "radians", "sin", "sinh", "sqrt",
             "tan", "tanh", "ulp"]:
    row = []
    for x in samples:
        try:
            row.append(f"{getattr(math, name)(x):.12g}")
        except ValueError as error:
            row.append(str(error))
    print(name, *row, sep=" | ")

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.atan2(1, -1), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.pow(2, 0.5))
print(math.frexp(10), math.ldexp(0.625, 4), math.modf(-2.5), math.fma(2, 3, 4))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan), math.isnan(10**300))
print(math.nextafter(1, 2), math.nextafter(1, 0, steps=3), math.nextafter(0, -1), math.nextafter(1, 2, steps=10**30))
print(math.hypot(3, 4), math.hypot(), math.hypot(1, 2, 2), math.dist((1, 2), [4, 6]), math.dist((), ()))
print(math.log(8, 2), math.log(10**400), math.log2(2**1500), math.log10(10**350), math.log(10**400, 10**200))
