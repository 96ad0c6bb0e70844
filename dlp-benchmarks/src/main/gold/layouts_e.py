"""Layouts of part e and how many documents each gives."""
import layouts_e_clinic as clinic
import layouts_e_forms as forms
import layouts_e_negative as negative
import layouts_e_systems as systems
import layouts_e_text as text

_COUNTS = {
    systems: 'host_extract_romaji 7 crm_api_names 6 three_row_header 7 merged_groups 6 people_across 5 form_database_export 5 half_kana_listing 6 bank_half_kana 3 wiki_tables 6 html_form_page 5 xml_codes 6 clinical_bundle 4 columns_and_rows_json 5 '
             'json_in_log 5 settings_files 5 database_terminal 6 key_value_logs 6 address_book 5 object_dumps 5 posted_forms 5 hl7_messages 3 trial_data 3 english_headers_mixed_rows 7 plain_japanese_sheet 10',
    forms: 'customer_due_diligence 5 household_table 6 three_parties 5 agency_registration 5 candidate_summary 5 curriculum_vitae 5 showroom_questionnaire 5 tour_roster 5 health_declaration 5 medical_interview_sheet 5 pupil_card 5 sickness_benefit_claim 5 '
           'bilingual_card 5 reply_by_fax 5 change_notice 5 numbered_survey 7 wide_form 6 online_receipt 7',
    clinic: 'surgery_schedule 5 appointments 7 progress_note 6 chemists_record 5 doctors_opinion 5 death_certificate 4 case_conference 7 ambulance_record 4 evacuation_register 5 welfare_case 5 works_doctor 5 outbreak_report 5 allergy_table 4 duty_roster 5 '
            'representatives_visits 5 discharge_call 6 lab_and_infection_sheet 4',
    text: 'talk_export 6 contact_history 6 transfer_greeting 6 candidates_for_the_board 5 news_reports 6 statements 7 consumer_complaints 5 alumni_list 6 neighbourhood_roster 5 staff_interview 5 transfer_orders 6 remarks_column 7 invitations 5 delivery_slips 5 '
          'career_talk_notes 6 introductions_prose 9 meeting_minutes 6 absentee_mail 5',
    negative: 'empty_form 6 schema 6 price_list 4 public_guide 8 counts 6 code_lists 6 business_news 4 program_and_operations 4 vacancies 5'}


def _pairs(words):
    return zip(words[::2], map(int, words[1::2]))


LAYOUTS = [(getattr(module, name), count) for module, counts in _COUNTS.items() for name, count in _pairs(counts.split())]
