"""A plant that never was: its machines, what happens to them, and the files that they leave."""
