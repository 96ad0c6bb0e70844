package dev.sekisho.dlp.person;

import dev.sekisho.dlp.inspect.InfoType;
import java.util.HashMap;
import java.util.Map;

/** What a finding of an info type tells of who somebody is. */
enum PersonClue {
    NAME,
    KANA,
    PHONE,
    MAIL,
    BIRTH,
    ADDRESS,
    WORKPLACE,
    /** A number that only one person has. */
    UNIQUE,
    /**
     * A number that a person has one of in one list, but that other insurers give to other people again: with the name
     * it is like an identifier.
     */
    UNIQUE_WITH_NAME,
    /** A personal number that proves an equal name to be the same person, but that one person may have several of. */
    SUPPORTING,
    NOTHING;

    private static final Map<InfoType, PersonClue> BY_TYPE = byType();

    private static Map<InfoType, PersonClue> byType() {
        Map<InfoType, PersonClue> clues = new HashMap<>(Map.of(
                InfoType.PERSON_NAME, NAME,
                InfoType.PERSON_NAME_KANA, KANA,
                InfoType.PHONE_NUMBER, PHONE,
                InfoType.EMAIL_ADDRESS, MAIL,
                InfoType.DATE_OF_BIRTH, BIRTH,
                InfoType.STREET_ADDRESS, ADDRESS,
                InfoType.ORGANIZATION_NAME, WORKPLACE));
        put(
                clues,
                UNIQUE,
                InfoType.JAPAN_INDIVIDUAL_NUMBER,
                InfoType.JAPAN_RESIDENT_RECORD_CODE,
                InfoType.JAPAN_DRIVERS_LICENSE_NUMBER,
                InfoType.JAPAN_PASSPORT,
                InfoType.JAPAN_RESIDENCE_CARD_NUMBER,
                InfoType.JAPAN_BASIC_PENSION_NUMBER,
                InfoType.JAPAN_EMPLOYMENT_INSURANCE_NUMBER,
                InfoType.JAPAN_PHYSICIAN_REGISTRATION_NUMBER,
                InfoType.JAPAN_DENTIST_REGISTRATION_NUMBER,
                InfoType.JAPAN_PHARMACIST_REGISTRATION_NUMBER,
                InfoType.JAPAN_NURSE_REGISTRATION_NUMBER);
        put(
                clues,
                UNIQUE_WITH_NAME,
                InfoType.JAPAN_INSURED_PERSON_NUMBER,
                InfoType.JAPAN_ELDERLY_INSURED_PERSON_NUMBER,
                InfoType.JAPAN_CARE_INSURED_PERSON_NUMBER,
                InfoType.JAPAN_PUBLIC_EXPENSE_RECIPIENT_NUMBER);
        put(
                clues,
                SUPPORTING,
                InfoType.JAPAN_INSURANCE_DOCTOR_NUMBER,
                InfoType.JAPAN_NARCOTICS_LICENSE_NUMBER,
                InfoType.JAPAN_BANK_ACCOUNT,
                InfoType.CREDIT_CARD_NUMBER);
        return Map.copyOf(clues);
    }

    private static void put(Map<InfoType, PersonClue> clues, PersonClue clue, InfoType... types) {
        for (InfoType type : types) {
            clues.put(type, clue);
        }
    }

    static PersonClue of(InfoType type) {
        return BY_TYPE.getOrDefault(type, NOTHING);
    }
}
