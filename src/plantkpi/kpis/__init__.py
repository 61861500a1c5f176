"""KPIs: functions from a mart to a scalar, at any grain."""
