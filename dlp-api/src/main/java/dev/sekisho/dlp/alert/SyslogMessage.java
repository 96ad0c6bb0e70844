package dev.sekisho.dlp.alert;

import dev.sekisho.dlp.alert.Alert.AlertRule;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** An alert as RFC 5424 writes it. */
final class SyslogMessage {
    /** Log audit. */
    private static final int FACILITY = 13;

    private static final int NOTICE = 5;
    private static final int WARNING = 4;
    private static final int ERROR = 3;
    private static final int MOST_HOST = 255;

    private final String host;

    SyslogMessage(String host) {
        this.host = printable(host);
    }

    String of(Alert alert) {
        int severity = switch (alert.action()) {
            case BLOCK -> ERROR;
            case HOLD, ASK_REASON, WARN -> WARNING;
            case ALLOW, NOTIFY, DEIDENTIFY, ENCRYPT -> NOTICE;
        };
        String rules = alert.rules().stream().map(AlertRule::id).collect(Collectors.joining(" "));
        // 32473 is the number for examples (RFC 5612): the project has none of its own
        String data = "[sekisho@32473 transfer=\"" + escape(alert.transferId()) + "\" action=\""
                + alert.action().id() + "\" severity=\"" + escape(alert.severity()) + "\" rules=\"" + escape(rules)
                + "\" people=\"" + alert.people() + "\" channel=\"" + escape(alert.channel()) + "\" policy=\""
                + escape(alert.policyId()) + "\"]";
        String text = alert.action().en() + ": "
                + alert.rules().stream().map(r -> plain(r.title().en())).collect(Collectors.joining("; "));
        return "<" + (FACILITY * 8 + severity) + ">1 "
                + alert.time().truncatedTo(ChronoUnit.MICROS) + " " + host + " sekisho - alert " + data + " \uFEFF"
                + text;
    }

    /** In a value of structured data, three characters are escaped. */
    private static String escape(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c == ']') {
                out.append('\\');
            }
            out.append(c < ' ' ? ' ' : c);
        }
        return out.toString();
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < ' ' ? ' ' : (char) c));
        return out.toString();
    }

    private static String printable(String host) {
        StringBuilder out = new StringBuilder();
        host.chars().filter(c -> c > ' ' && c < 0x7f).limit(MOST_HOST).forEach(c -> out.append((char) c));
        return out.length() == 0 ? "-" : out.toString();
    }
}
