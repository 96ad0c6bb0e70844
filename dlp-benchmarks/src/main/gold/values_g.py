"""Values of part g."""
import values_gh

globals().update(values_gh.of('g'))
