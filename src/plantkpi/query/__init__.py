"""Questions to a built plant: KPIs, filters, compiled SQL, run history."""
