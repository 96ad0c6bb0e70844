package dev.sekisho.dlp.benchmarks.text;

import dev.sekisho.dlp.detect.TextInspector;
import java.io.PrintStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;

/** What stays in memory once all dictionaries and models are loaded and used. */
final class ResidentMemory {
    private static final double MOST = 64;
    private static final int COLLECTIONS = 4;
    private static final String USED = "昨日は山田太郎様が、ジョン・スミス（やまだたろう）と東京都千代田区紀尾井町1-3に来た。"
            + "T. Yamada <taro@corp.jp> 03-1234-5678 123456789018 医師 内科 糖尿病 会社員 営業部 課長 年収500万円\n";

    private ResidentMemory() {}

    static void report(PrintStream out) {
        long before = used();
        TextInspector inspector = TextInspector.create();
        double megabytes;
        try {
            inspector.inspect(USED);
            megabytes = (used() - before) / 1e6;
        } finally {
            Reference.reachabilityFence(inspector);
        }
        out.println("常駐メモリー / resident memory");
        LimitsReport.line(
                out,
                "dictionaries, models, detectors / 辞書とモデル",
                String.format("%.1f MB", megabytes),
                "<= 64 MB",
                megabytes <= MOST);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            used += pool.getMemoryUsed();
        }
        return used;
    }
}
