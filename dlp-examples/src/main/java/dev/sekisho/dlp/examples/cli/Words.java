package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.inspect.Likelihood;
import dev.sekisho.dlp.inspect.PartStatus;

/** Facts in both languages. */
final class Words {
    private Words() {}

    static String of(PartStatus status) {
        return switch (status) {
            case FULL -> "すべて読めた / full";
            case PARTIAL -> "一部読めない / partial";
            case ENCRYPTED -> "暗号化されている / encrypted";
            case UNSUPPORTED -> "読めない種類 / unsupported";
            case FAILED -> "壊れている / failed";
            case LIMIT -> "上限を超えた / limit";
        };
    }

    static String of(Likelihood likelihood) {
        return likelihood.ja() + " / " + likelihood.en();
    }
}
