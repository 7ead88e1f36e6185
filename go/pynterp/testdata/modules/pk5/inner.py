import pk5
has = hasattr(pk5, 'inner')
