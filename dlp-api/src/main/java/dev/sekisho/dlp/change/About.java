package dev.sekisho.dlp.change;

import dev.sekisho.dlp.policy.Message;
import java.util.List;

/** The texts that lie beside a version, for people. */
final class About {
    private About() {}

    static String of(Version v) {
        StringBuilder out = new StringBuilder();
        line(out, v.file() + " 第 " + v.number() + " 版 / version " + v.number());
        line(out, "状態 / state: " + v.state().ja() + " / " + v.state().en());
        line(out, "SHA-256: " + v.sha256());
        line(out, "もとの版 / changes version: " + (v.base() == 0 ? "-" : v.base()));
        if (v.restores() > 0) {
            line(out, "戻す版 / restores version: " + v.restores());
        }
        line(out, "提案 / proposed: " + v.time() + " " + v.proposer() + ": " + v.reason());
        for (Review r : v.reviews()) {
            String word = r.approves() ? "承認 / approved" : "却下 / rejected";
            line(out, word + ": " + r.time() + " " + r.person() + ": " + r.reason());
        }
        line(out, "（正は証跡です / the trail is what counts）");
        return out.toString();
    }

    static String differences(List<Message> differences) {
        StringBuilder out = new StringBuilder();
        for (Message difference : differences) {
            line(out, difference.ja());
            line(out, "    " + difference.en());
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
