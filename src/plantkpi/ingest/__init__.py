"""Files to raw Parquet: discovery, archives, readers, landing; canonical inputs as received."""
