package dev.sekisho.dlp.custom;

import dev.sekisho.dlp.inspect.InfoType;

/** The form of ids. */
final class Ids {
    private static final int LONGEST = 64;

    private Ids() {}

    static void checkDetector(String id) {
        if (!of(id, "abcdefghijklmnopqrstuvwxyz", "-")) {
            throw new DefinitionException(
                    "id",
                    "id は英小文字で始まる英小文字・数字・ハイフンです",
                    "an id is lower-case letters, digits and hyphens after a letter");
        }
    }

    static void checkType(String id) {
        if (!of(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "_")) {
            throw new DefinitionException(
                    "id",
                    "id は英大文字で始まる英大文字・数字・下線です",
                    "an id is capital letters, digits and underscores after a letter");
        }
        boolean taken = InfoType.builtIn().stream()
                .anyMatch(type -> type.id().equals(id) || type.label().equals(id));
        if (taken) {
            throw new DefinitionException("id", "「" + id + "」は組み込みの情報種別です", "'" + id + "' is a built-in info type");
        }
    }

    private static boolean of(String id, String letters, String sign) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && letters.indexOf(id.charAt(0)) >= 0
                && id.chars().allMatch(c -> letters.indexOf(c) >= 0 || sign.indexOf(c) >= 0 || (c >= '0' && c <= '9'));
    }
}
