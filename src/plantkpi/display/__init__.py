"""Results as people read them: values by kind and unit, tables that fit a width, notes. Nothing here prints."""
