"""Plants to start from: the simulated demo, starter files, public data sets."""
