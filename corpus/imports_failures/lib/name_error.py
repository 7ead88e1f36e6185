value = undefined
