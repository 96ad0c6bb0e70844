"""Values of part h."""
import values_gh

globals().update(values_gh.of('h'))
