"""Layouts of part i."""
import layouts_i_lists
import layouts_i_texts

LAYOUTS = [x for module in (layouts_i_lists, layouts_i_texts) for x in module.B.layouts]
