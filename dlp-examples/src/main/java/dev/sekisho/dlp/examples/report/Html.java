package dev.sekisho.dlp.examples.report;

/** Pages that stand alone and print well. */
public final class Html {
    private static final String STYLE = """
            body{font:15px/1.6 "Hiragino Sans","Noto Sans CJK JP",Meiryo,sans-serif;margin:2em auto;max-width:64em;padding:0 1em;color:#222}
            h1{font-size:1.5em;border-bottom:3px solid #8a1c1c;padding-bottom:.3em}h2{font-size:1.15em;margin-top:2em}
            table{border-collapse:collapse;margin:1em 0;width:100%}th,td{border:1px solid #ccc;padding:.3em .6em;text-align:left;vertical-align:top}
            th{background:#f2efe9}td.n{text-align:right;font-variant-numeric:tabular-nums}.big{font-size:2em;margin:.2em 0;font-weight:bold}
            .big small{font-size:.5em;font-weight:normal}tr.warn td{background:#fff3cd}mark{background:#ffe08a}mark.VERY_LIKELY{background:#f5b5b5}
            .stop{color:#8a1c1c}.go{color:#1c6b3a}@media print{body{margin:0;max-width:none}}
            """;

    /** Where Unicode has signs for the control characters. */
    private static final int PICTURES = 0x2400;

    private Html() {}

    /**
     * A page.
     *
     * @param title its title, not yet escaped
     * @param body its body in HTML
     * @return the page
     */
    public static String page(String title, String body) {
        return page(title, "", body);
    }

    /**
     * A page with styles of its own.
     *
     * @param title its title, not yet escaped
     * @param style further CSS
     * @param body its body in HTML
     * @return the page
     */
    public static String page(String title, String style, String body) {
        return page("ja", title, style, body);
    }

    /**
     * A page in one language.
     *
     * @param language the language, such as {@code en}
     * @param title its title, not yet escaped
     * @param style further CSS
     * @param body its body in HTML
     * @return the page
     */
    static String page(String language, String title, String style, String body) {
        return "<!DOCTYPE html><html lang=\"" + language
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + escape(title) + "</title><style>" + STYLE + style + "</style></head><body><h1>" + escape(title)
                + "</h1>"
                + body
                + "</body></html>\n";
    }

    /**
     * Makes text safe in HTML.
     *
     * @param text any text
     * @return the text with markup characters escaped, and signs in place of characters that nobody sees: control
     *     characters, and marks that would turn the line around
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\r', '\t', '\f' -> out.append(c);
                default -> out.append(c < ' ' ? (char) (PICTURES + c) : unseen(c) ? '\uFFFD' : c);
            }
        }
        return out.toString();
    }

    /** Whether a character is a control character or says in which direction the text behind it runs. */
    private static boolean unseen(char c) {
        return (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    /**
     * Adds cells of text to a row.
     *
     * @param row takes the cells
     * @param texts the texts, not yet escaped
     */
    public static void cells(StringBuilder row, String... texts) {
        for (String text : texts) {
            row.append("<td>").append(escape(text)).append("</td>");
        }
    }

    /**
     * Adds cells of numbers to a row.
     *
     * @param row takes the cells
     * @param numbers the numbers
     */
    public static void numbers(StringBuilder row, long... numbers) {
        for (long number : numbers) {
            row.append("<td class=\"n\">").append(String.format("%,d", number)).append("</td>");
        }
    }
}
