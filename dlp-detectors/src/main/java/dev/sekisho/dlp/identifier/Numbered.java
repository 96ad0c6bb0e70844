package dev.sekisho.dlp.identifier;

/** 第 before a number and 号 behind it. */
final class Numbered {
    private Numbered() {}

    static int start(char[] text, int start, int windowStart) {
        int i = start;
        while (i > windowStart && start - i < 2 && text[i - 1] == ' ') {
            i--;
        }
        return i > windowStart && text[i - 1] == '第' ? i - 1 : start;
    }

    static int end(char[] text, int end, int windowEnd) {
        int i = end;
        while (i < windowEnd && i - end < 2 && text[i] == ' ') {
            i++;
        }
        return i < windowEnd && text[i] == '号' ? i + 1 : end;
    }
}
