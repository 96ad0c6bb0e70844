package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.examples.report.Html;
import dev.sekisho.dlp.inspect.Evidence;
import dev.sekisho.dlp.inspect.Finding;
import dev.sekisho.dlp.inspect.InfoType;
import dev.sekisho.dlp.inspect.Likelihood;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a finding looks in a page: masked, its colour the kind of data, its border the likelihood. */
final class FindingMark {
    static final String STYLE = """
            mark{padding:0 .15em;border-radius:.2em;border:1px solid transparent;border-bottom-width:2px;color:#222;white-space:nowrap}
            mark small{font-size:.68em;color:#444;margin-left:.25em;vertical-align:super;line-height:1}
            mark.VERY_LIKELY{border:1px solid #444;border-bottom-width:3px}mark.LIKELY{border-bottom:2px solid #444}
            mark.POSSIBLE{border:1px dashed #777}mark.UNLIKELY,mark.VERY_UNLIKELY{border:1px dotted #aaa;opacity:.75}
            mark.name{background:#fbd3cf}mark.place{background:#cfe3f7}mark.contact{background:#d2eed3}mark.life{background:#e6dcf5}
            mark.number{background:#ffe0b3}mark.health{background:#f9cfe4}mark.work{background:#e6e6e0}mark.own{background:#cdeeee}
            mark.again{background:#eee;border:1px dotted #777}mark.level{background:none}.legend mark{white-space:normal}
            """;

    /** Kinds of data that look alike. */
    enum Family {
        NAME("氏名・読み", "names and readings"),
        PLACE("住所・郵便番号", "addresses"),
        CONTACT("電話・メール", "phone and mail"),
        LIFE("生年月日・年齢・性別・職業・収入", "birth, age, sex, occupation, income"),
        NUMBER("番号・口座・免許", "identifiers"),
        HEALTH("病名・感染", "health"),
        WORK("組織・部署・役職・業種", "employer, department, title"),
        OWN("利用者の規則", "a user's own rule");

        private final String ja;
        private final String en;

        Family(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        static Family of(InfoType type) {
            return switch (type.id()) {
                case "PERSON_NAME", "PERSON_NAME_KANA" -> NAME;
                case "STREET_ADDRESS", "POSTAL_CODE" -> PLACE;
                case "PHONE_NUMBER", "EMAIL_ADDRESS" -> CONTACT;
                case "DATE_OF_BIRTH", "AGE", "SEX", "OCCUPATION", "INCOME_BAND" -> LIFE;
                case "HEALTH_CONDITION" -> HEALTH;
                case "ORGANIZATION_NAME", "DEPARTMENT", "JOB_TITLE", "INDUSTRY", "MEDICAL_SPECIALTY" -> WORK;
                default -> InfoType.of(type.id()) == null ? OWN : NUMBER;
            };
        }

        String ja() {
            return ja;
        }

        String en() {
            return en;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private FindingMark() {}

    /** The finding with a small label of its kind. */
    static void write(StringBuilder out, Finding finding) {
        open(out, finding);
        out.append(Html.escape(finding.masked())).append("<small>");
        out.append(Html.escape(finding.infoType().ja())).append("</small></mark>");
    }

    /** The finding without the label, where a table says the kind. */
    static void writeBare(StringBuilder out, Finding finding) {
        open(out, finding);
        out.append(Html.escape(finding.masked())).append("</mark>");
    }

    private static void open(StringBuilder out, Finding finding) {
        out.append("<mark class=\"")
                .append(Family.of(finding.infoType()).style())
                .append(' ')
                .append(finding.likelihood().name())
                .append("\" title=\"")
                .append(Html.escape(title(finding)))
                .append("\">");
    }

    private static String title(Finding finding) {
        InfoType type = finding.infoType();
        Likelihood likelihood = finding.likelihood();
        return type.ja() + " / " + type.en() + " – " + likelihood.ja() + " / " + likelihood.en() + " – " + why(finding);
    }

    /** A value that was found elsewhere and stands here too. */
    static void writeAgain(StringBuilder out, int length) {
        out.append("<mark class=\"again\" title=\"他の場所で見つかった値 / a value that was found elsewhere\">")
                .append("＊".repeat(Math.min(length, 8)))
                .append("</mark>");
    }

    /** The evidence in both languages. */
    static String why(Finding finding) {
        String ja = finding.evidence().stream().map(Evidence::ja).collect(Collectors.joining("、"));
        String en = finding.evidence().stream().map(Evidence::en).collect(Collectors.joining("; "));
        return ja + " / " + en;
    }

    static void legend(StringBuilder out) {
        out.append("<p class=\"legend\">");
        for (Family family : Family.values()) {
            out.append("<mark class=\"").append(family.style()).append("\">").append(family.ja());
            out.append(" / ").append(family.en()).append("</mark> ");
        }
        out.append("</p><p class=\"legend\">確からしさ / likelihood: ");
        for (Likelihood likelihood : Likelihood.values()) {
            out.append("<mark class=\"level ")
                    .append(likelihood.name())
                    .append("\">")
                    .append(likelihood.ja());
            out.append(" / ").append(likelihood.en()).append("</mark> ");
        }
        out.append("<mark class=\"again\">他の場所の値 / found elsewhere</mark></p>");
    }
}
