"""A plant simulated from a seed: raw files with the faults of real exports, and the true answers."""
