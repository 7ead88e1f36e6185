from cpk2 import A
