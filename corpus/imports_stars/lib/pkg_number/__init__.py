__all__ = ["sub", 3]
