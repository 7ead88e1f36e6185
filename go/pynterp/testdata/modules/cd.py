import cc
cc.val
