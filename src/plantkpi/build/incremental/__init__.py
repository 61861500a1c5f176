"""Which rows of which tables a build must compute again, and how."""
