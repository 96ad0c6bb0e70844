"""Layouts of part j."""
import layouts_j_lists
import layouts_j_texts

LAYOUTS = [x for module in (layouts_j_lists, layouts_j_texts) for x in module.B.layouts]
