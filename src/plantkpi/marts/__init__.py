"""Facts and dimensions: additive integers at a stated grain."""
