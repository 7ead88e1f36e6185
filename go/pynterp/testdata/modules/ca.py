import cb
from cb import missing
