#: about: the text of errors over one, many and no characters
#: kind: language
#: stdout:
#| 'enc' codec can't encode characters in position -1--2: why
#| 'enc' codec can't encode characters in position -1--1: why
#| 'enc' codec can't encode characters in position -1-0: why
#| 'enc' codec can't encode characters in position 0--1: why
#| 'enc' codec can't encode character '\x61' in position 0: why
#| 'enc' codec can't encode characters in position 0-1: why
#| 'enc' codec can't encode characters in position 1-0: why
#| 'enc' codec can't encode character '\x62' in position 1: why
#| 'enc' codec can't encode characters in position 1-2: why
#| 'enc' codec can't encode characters in position 2-1: why
#| 'enc' codec can't encode character '\xe9' in position 2: why
#| 'enc' codec can't encode characters in position 2-3: why
#| 'enc' codec can't encode characters in position 3-2: why
#| 'enc' codec can't encode character '\U0001f600' in position 3: why
#| 'enc' codec can't encode characters in position 3-4: why
#| 'enc' codec can't encode characters in position 4-3: why
#| 'enc' codec can't encode character '\ud800' in position 4: why
#| 'enc' codec can't encode characters in position 4-5: why
#| 'enc' codec can't encode characters in position 5-4: why
#| 'enc' codec can't encode characters in position 5-5: why
#| 'enc' codec can't encode characters in position 5-6: why
#| 'enc' codec can't decode bytes in position -1--2: why
#| 'enc' codec can't decode bytes in position -1--1: why
#| 'enc' codec can't decode bytes in position -1-0: why
#| 'enc' codec can't decode bytes in position 0--1: why
#| 'enc' codec can't decode byte 0x61 in position 0: why
#| 'enc' codec can't decode bytes in position 0-1: why
#| 'enc' codec can't decode bytes in position 1-0: why
#| 'enc' codec can't decode byte 0x62 in position 1: why
#| 'enc' codec can't decode bytes in position 1-2: why
#| 'enc' codec can't decode bytes in position 2-1: why
#| 'enc' codec can't decode byte 0xff in position 2: why
#| 'enc' codec can't decode bytes in position 2-3: why
#| 'enc' codec can't decode bytes in position 3-2: why
#| 'enc' codec can't decode byte 0x00 in position 3: why
#| 'enc' codec can't decode bytes in position 3-4: why
#| 'enc' codec can't decode bytes in position 4-3: why
#| 'enc' codec can't decode bytes in position 4-4: why
#| 'enc' codec can't decode bytes in position 4-5: why
#| 'enc' codec can't decode bytes in position 5-4: why
#| 'enc' codec can't decode bytes in position 5-5: why
#| 'enc' codec can't decode bytes in position 5-6: why

for object, cls in (("abé\U0001f600\ud800", UnicodeEncodeError), (b"ab\xff\x00", UnicodeDecodeError)):
    for start in range(-1, 6):
        for end in (start, start + 1, start + 2):
            print(cls("enc", object, start, end, "why"))
