print('init', __name__, __package__, __file__.rsplit('/',2)[-2:], type(__path__).__name__)
x = 1
__all__ = ['x', 'sub1']
