import pk2.a
