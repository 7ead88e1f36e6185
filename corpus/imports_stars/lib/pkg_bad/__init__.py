__all__ = ["sub", "nothing"]
