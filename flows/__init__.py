"""Prefect flows: thin, each task calls one function of plantkpi. Nothing else of this project knows Prefect."""
