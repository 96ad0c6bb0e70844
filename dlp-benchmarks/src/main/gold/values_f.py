"""The words of part f by kind, for the generator's checks: weights are in names_f.py, work_f.py and clinic_f.py."""
from clinic_f import CARE, CONDITIONS, DISABILITIES, SPECIALTIES as _SPECIALTIES, SYMPTOM_WORDS, TREATMENTS  # noqa: F401
from names_f import GIVEN_F, GIVEN_M, SURNAMES  # noqa: F401
from work_f import DEPARTMENTS, INDUSTRY_WORDS as INDUSTRIES, OCCUPATIONS, TITLES  # noqa: F401

CARE, DISABILITIES, SYMPTOMS, SPECIALTIES = CARE.words, DISABILITIES.words, SYMPTOM_WORDS.words, _SPECIALTIES.words
