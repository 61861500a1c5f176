"""Standard manufacturing KPIs as portable SQL."""

__version__ = "0.1.0"
