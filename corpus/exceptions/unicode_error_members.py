#: about: the arguments and attributes of the errors of text encoding
#: kind: language
#: stdout:
#| TypeError an integer is required ('an integer is required',)
#| "'utf8' codec can't decode byte 0xff in position 0: r"
#| 0
#| None
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| 1
#| None
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| 5
#| None
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| 5
#| TypeError an integer is required ('an integer is required',)
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| 1
#| None
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| -5
#| None
#| TypeError UnicodeError 'object' attribute must be a bytes ("UnicodeError 'object' attribute must be a bytes",)
#| 99
#| None
#| None
#| None
#| None
#| TypeError can't delete numeric/char attribute ("can't delete numeric/char attribute",)
#| -5
#| TypeError can't delete numeric/char attribute ("can't delete numeric/char attribute",)
#| 99
#| None
#| None
#| ''
#| ''
#| 0
#| None
#| 5 10 'utf8' codec can't encode characters in position 5-9: r
#| -3 'utf8' codec can't encode characters in position -3-9: r
#| -1 0 'utf8' codec can't encode characters in position -1--1: r
#| 0 1 'utf8' codec can't encode characters in position 0-0: r
#| UnicodeDecodeError('a', bytearray(b'b'), 0, 2, 'r')

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e, e.args)
u=UnicodeDecodeError('utf8',b'\xff',0,1,'r')
for n,v in (('start','a'),('object',1),('reason',5),('encoding',5),('end',1.5),('start',-5),('end',99)):
    t(lambda: setattr(u,n,v)); t(lambda: str(u)); t(lambda: getattr(u,n))
for n in ('encoding','object','start','end','reason'): t(lambda: delattr(u,n)); t(lambda: getattr(u,n))
t(lambda: str(u))
u=UnicodeDecodeError.__new__(UnicodeDecodeError); t(lambda: str(u)); t(lambda: u.start); t(lambda: u.encoding)
u=UnicodeEncodeError('utf8','abc',5,10,'r'); print(u.start,u.end, u); u.start=-3; print(u.start,u)
u=UnicodeEncodeError('utf8','abc',-1,0,'r'); print(u.start,u.end, u)
u=UnicodeEncodeError('utf8','',0,1,'r'); print(u.start,u.end, u)
t(UnicodeDecodeError,'a',bytearray(b'b'),0,2,'r')
