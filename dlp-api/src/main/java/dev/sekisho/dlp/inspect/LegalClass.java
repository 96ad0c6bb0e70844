package dev.sekisho.dlp.inspect;

/**
 * The legal class of a kind of data under the Act on the Protection of Personal Information (APPI) and the My Number
 * Act.
 *
 * <p>A code of an organisation is not personal information; it is kept as context.
 */
public enum LegalClass {
    /** 個人情報, APPI Article 2(1). */
    PERSONAL_INFORMATION,
    /** 個人識別符号, an individual identification code, APPI Article 2(2). */
    IDENTIFICATION_CODE,
    /** 要配慮個人情報, special-care-required, APPI Article 2(3), once it belongs to a person. */
    SPECIAL_CARE,
    /** 特定個人情報, My Number Act. */
    SPECIFIC_PERSONAL_INFORMATION,
    /** A number or name of an organisation: not personal by itself. */
    ORGANIZATION,
    /** What a policy or a user defined. */
    USER_DEFINED
}
