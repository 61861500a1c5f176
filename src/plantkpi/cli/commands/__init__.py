"""One module per command, registered by being here: each has a function, or a typer.Typer, of its own name."""
