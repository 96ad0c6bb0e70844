package dev.sekisho.dlp.extract.office;

/** The code of a field in a text: where its content comes from. */
public final class FieldCode {
    private FieldCode() {}

    /**
     * Whether a code says something. Codes that number pages and find headings do not; the address of a link is read
     * with the text.
     *
     * @param code the whole code
     * @return whether it holds a value that stands nowhere else
     */
    public static boolean says(String code) {
        boolean link = code.strip().startsWith("HYPERLINK") && code.contains("mailto:");
        boolean says =
                code.indexOf('"') >= 0 || code.indexOf('@') >= 0 || code.chars().anyMatch(c -> c > 0x7F);
        return says && !link;
    }
}
