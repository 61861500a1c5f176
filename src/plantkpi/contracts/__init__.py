"""What must hold: contracts of tables, row rules and quarantine, reconciliation."""
