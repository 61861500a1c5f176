"""What exists: tables, KPIs and analyses by name, their lineage and settings."""
