package dev.sekisho.dlp.policy;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180) with any line ends; a quoted field may go over lines. Linear in the text. */
final class CsvReader {
    private final String text;
    private int at;
    private int line = 1;

    CsvReader(String text) {
        this.text = text;
    }

    /** A record and the line it starts on, from 1. */
    record Line(int number, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    /** A quote that is not closed, or text after a closing quote. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    List<Line> readAll() throws Malformed {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            lines.add(readLine());
        }
        return lines;
    }

    private Line readLine() throws Malformed {
        int start = line;
        List<String> fields = new ArrayList<>();
        do {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        if (at > 0 && text.charAt(at - 1) == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return new Line(start, fields);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws Malformed {
        int start = line;
        StringBuilder field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean doubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                    throw new Malformed(line);
                }
                return field.toString();
            }
            at += doubled ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            field.append(c);
        }
        throw new Malformed(start);
    }
}
