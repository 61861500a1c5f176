"""What runs leave behind: audit, lock, log."""
