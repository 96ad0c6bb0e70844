package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.alert.AlertSink;
import dev.sekisho.dlp.alert.SyslogSink;
import dev.sekisho.dlp.alert.WebhookSink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** The home's file of places where alerts go, by the names that a policy calls them by. */
final class AlertPlaces {
    static final String FILE = "alerts.txt";
    static final String REMARK = """
            # 通報先。policy.yaml の notify と alert がこの名前で呼ぶ。1 行 1 か所。鍵は 16 バイト以上のファイル。
            # Where alerts go; notify and alert in policy.yaml call them by these names. One a line; a key is a file of 16 bytes or more:
            #   siem syslog udp 192.0.2.1:514       RFC 5424
            #   siem syslog tcp 192.0.2.1:514
            #   chat webhook https://… KEYFILE      HMAC-SHA256 で署名した JSON / JSON signed by HMAC-SHA256
            """;

    private static final int KEY_BYTES = 16;
    private static final int MOST_PORT = 65_535;
    /** A URI would refuse a name with an underscore, as hosts of Windows and containers have. */
    private static final Pattern SERVER = Pattern.compile("([\\w.-]+|\\[[0-9A-Fa-f:.]+]):(\\d{1,5})");

    private AlertPlaces() {}

    static List<AlertSink> read(Home home, Clock clock) throws IOException, UserException {
        List<AlertSink> sinks = new ArrayList<>();
        for (PlaceLine line : PlaceLine.read(home.inUse(FILE))) {
            sinks.add(sink(line, home.dir(), clock));
        }
        return sinks;
    }

    private static AlertSink sink(PlaceLine line, Path home, Clock clock) throws IOException, UserException {
        List<String> words = line.words();
        try {
            if (words.size() == 4 && words.get(1).equals("syslog")) {
                return syslog(words.get(0), words.get(2), words.get(3));
            }
            if (words.size() == 4 && words.get(1).equals("webhook")) {
                return webhook(words.get(0), URI.create(words.get(2)), home.resolve(words.get(3)), clock);
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new UserException(line.refused());
    }

    private static AlertSink syslog(String name, String transport, String server) {
        Matcher place = SERVER.matcher(server);
        if (!place.matches() || Integer.parseInt(place.group(2)) > MOST_PORT) {
            throw new IllegalArgumentException("host:port");
        }
        SyslogSink.Transport by = switch (transport) {
            case "udp" -> SyslogSink.Transport.UDP;
            case "tcp" -> SyslogSink.Transport.TCP;
            default -> throw new IllegalArgumentException("udp or tcp");
        };
        return new SyslogSink(name, by, place.group(1), Integer.parseInt(place.group(2)), ownName());
    }

    /** In a container the own name may be unknown; no alert must fail for that. */
    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "-";
        }
    }

    private static AlertSink webhook(String name, URI address, Path keyFile, Clock clock)
            throws IOException, UserException {
        byte[] key = Files.exists(keyFile) ? Files.readAllBytes(keyFile) : new byte[0];
        if (key.length < KEY_BYTES) {
            throw new UserException(FILE + ": 鍵のファイルがないか短すぎます / no key, or too short: " + keyFile);
        }
        return new WebhookSink(name, address, new SecretKeySpec(key, "HmacSHA256"), clock);
    }
}
