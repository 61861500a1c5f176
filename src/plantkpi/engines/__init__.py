"""One module per engine: its connection, its bulk path, its habits. Only these modules know a driver."""
