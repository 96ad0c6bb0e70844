package dev.sekisho.dlp.examples.report;

import dev.sekisho.dlp.policy.Action;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a report in one language. */
public final class ReportWords {
    private final ResourceBundle words;
    private final boolean japanese;

    private ReportWords(ResourceBundle words, boolean japanese) {
        this.words = words;
        this.japanese = japanese;
    }

    /**
     * The words of a language.
     *
     * @param language {@code ja} or {@code en}
     * @return the words
     */
    public static ReportWords in(String language) {
        boolean japanese = language.equals("ja");
        Locale locale = japanese ? Locale.JAPANESE : Locale.ENGLISH;
        return new ReportWords(ResourceBundle.getBundle("dev.sekisho.dlp.examples.report.words", locale), japanese);
    }

    String language() {
        return japanese ? "ja" : "en";
    }

    String choose(String ja, String en) {
        return japanese ? ja : en;
    }

    List<String> choose(List<String> ja, List<String> en) {
        return japanese ? ja : en;
    }

    /** A text, escaped for HTML, with arguments in it. */
    String html(String key, Object... arguments) {
        return Html.escape(text(key, arguments));
    }

    String text(String key, Object... arguments) {
        String pattern = words.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** A word for a code, or the code itself where there is none: records can be newer than this report. */
    String code(String prefix, String code) {
        String key = prefix + "." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    String action(String id) {
        for (Action action : Action.values()) {
            if (action.id().equals(id)) {
                return choose(action.ja(), action.en());
            }
        }
        return id;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
