"""Building the tables of a plant."""
