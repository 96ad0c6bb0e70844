"""Layouts of part i."""
import layouts_i_lists
import layouts_i_texts
import layouts_i_texts2

LAYOUTS = [x for module in (layouts_i_lists, layouts_i_texts, layouts_i_texts2) for x in module.B.layouts]
