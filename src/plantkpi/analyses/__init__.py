"""Tables computed from one mart when asked for."""
