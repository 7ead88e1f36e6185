a = 1
_b = 2
__c__ = 3
D = 4
import other as o
