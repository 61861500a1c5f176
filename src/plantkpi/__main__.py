"""`python -m plantkpi`."""

from plantkpi.cli import main

main()
