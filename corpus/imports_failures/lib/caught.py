try:
    import not_there_either
except ImportError as e:
    reason = str(e)
    not_there_either = None
