package dev.sekisho.dlp.inspect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Header fields as mail writes them: in ASCII, folded to short lines. */
final class HeaderText {
    private static final int PIECE_BYTES = 42;
    private static final int PLAIN_CHARS = 60;

    private HeaderText() {}

    static String mailboxes(String name, List<Mailbox> mailboxes) {
        if (mailboxes.isEmpty()) {
            return name + ": undisclosed-recipients:;";
        }
        List<String> all = new ArrayList<>();
        for (Mailbox mailbox : mailboxes) {
            String address = mailbox.address();
            if (address.isEmpty() || !address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '<' && c != '>')) {
                throw new IllegalArgumentException("an address in a header is printable ASCII");
            }
            all.add(mailbox.name().isEmpty() ? address : words(mailbox.name()) + "\r\n <" + address + ">");
        }
        return name + ": " + String.join(",\r\n ", all);
    }

    static String text(String name, String text) {
        boolean plain = text.length() <= PLAIN_CHARS
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                && !text.contains("=?");
        return name + ": " + (plain ? text : words(text));
    }

    /** Encoded words, each of whole characters. */
    private static String words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            int length = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > PIECE_BYTES) {
                words.add(word(piece));
                piece.setLength(0);
                bytes = 0;
            }
            piece.appendCodePoint(c);
            bytes += length;
        }
        words.add(word(piece));
        return String.join("\r\n ", words);
    }

    private static String word(StringBuilder piece) {
        byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
    }
}
