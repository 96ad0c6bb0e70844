"""Layouts of part f: what leaves an organisation, most often lists. Each takes a Maker and returns marked text."""
import layouts_f_clinic
import layouts_f_customers
import layouts_f_forms
import layouts_f_negative
import layouts_f_staff
import layouts_f_text

LAYOUTS = [x for part in (layouts_f_customers, layouts_f_staff, layouts_f_clinic, layouts_f_forms, layouts_f_text, layouts_f_negative) for x in part.LAYOUTS]
