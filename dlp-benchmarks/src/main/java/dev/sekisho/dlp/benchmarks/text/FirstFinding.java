package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;

/** A new process that finds something, says so, and ends. */
public final class FirstFinding {
    private FirstFinding() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String text = "昨日は山田太郎様が来られた。電話は 03-1234-5678 です。";
        System.out.println(TextInspector.create().inspect(text).findings().size());
    }
}
