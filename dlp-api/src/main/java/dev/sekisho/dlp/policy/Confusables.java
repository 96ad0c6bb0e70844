package dev.sekisho.dlp.policy;

import java.util.HashMap;
import java.util.Map;

/** Letters that look alike in the fonts of mail programs, each mapped to one of them. */
final class Confusables {
    /** In pairs: a letter, and the letter it looks like. Accents are taken off before. */
    private static final String ALIKE = "0o" + "1l" + "il" + "|l" + "5s"
            // Cyrillic
            + "аa" + "еe" + "оo" + "рp" + "сc" + "уy" + "хx" + "іl" + "ѕs" + "јj" + "ԁd" + "һh" + "ԛq" + "ԝw" + "вb"
            + "кk" + "мm" + "нh" + "тt" + "ьb" + "ӏl"
            // Greek
            + "αa" + "βb" + "εe" + "ιl" + "κk" + "νv" + "οo" + "ρp" + "τt" + "υu" + "χx" + "ωw" + "γy"
            // Latin letters without a decomposition
            + "ıl" + "łl" + "øo" + "đd" + "ħh" + "ɑa" + "ɡg" + "ʟl"
            // kana and kanji
            + "ロ口" + "ニ二" + "カ力" + "タ夕" + "ト卜" + "ハ八" + "エ工" + "へヘ" + "べベ" + "ー一" + "ミ三";

    private static final Map<Character, Character> SHAPES = shapes();

    private Confusables() {}

    private static Map<Character, Character> shapes() {
        Map<Character, Character> shapes = new HashMap<>();
        for (int i = 0; i < ALIKE.length(); i += 2) {
            shapes.put(ALIKE.charAt(i), ALIKE.charAt(i + 1));
        }
        return Map.copyOf(shapes);
    }

    static char shape(char c) {
        return SHAPES.getOrDefault(c, c);
    }

    /** Two letters that look like one. */
    static String pairs(String shape) {
        return shape.replace("rn", "m").replace("vv", "w").replace("cl", "d");
    }
}
