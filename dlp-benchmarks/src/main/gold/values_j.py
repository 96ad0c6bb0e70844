"""Values of part j: see values_ij.py."""
from values_ij import part

globals().update(part(1))
