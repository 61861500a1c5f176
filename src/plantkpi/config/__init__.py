"""What a plant and a profile declare: keys, their types and ranges, reading."""
