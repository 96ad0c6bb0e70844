package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.Directory;
import dev.sekisho.dlp.transfer.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Holds, approves, releases and "sends" transfers by several threads, and says what was acknowledged, until killed. */
final class ApprovingProcess {
    private static final int THREADS = 4;

    private ApprovingProcess() {}

    /** {@code folder|port dir keys first}: where items are, where all else is, the trail's keys, the first number. */
    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[1]);
        AuditTrail trail = AuditTrail.open(dir.resolve("trail"), TrailKeys.load(Path.of(args[2])));
        Quarantine items = open(args[0], dir, trail);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            int first = Integer.parseInt(args[3]) + thread;
            threads.execute(() -> work(items, dir, first));
        }
    }

    static Quarantine open(String store, Path dir, AuditTrail trail) throws IOException {
        return store.equals("folder")
                ? Quarantine.open(dir.resolve("q"), new FlippingSealer(), trail, Directory.EMPTY, Clock.systemUTC())
                : Quarantine.open(
                        Postgres.database(Integer.parseInt(store.split("/", 2)[0]), store.split("/", 2)[1]),
                        new FlippingSealer(),
                        trail,
                        Directory.EMPTY,
                        Clock.systemUTC(),
                        List.of());
    }

    private static void work(Quarantine items, Path dir, int first) {
        for (int i = first; ; i += THREADS) {
            String id = "t" + i;
            try {
                HoldRequest request = QuarantineContract.request(id, QuarantineContract.by(2), "mail " + id);
                items.hold(new HoldRequest(
                        id,
                        Clock.systemUTC().instant(),
                        request.actor(),
                        request.from(),
                        request.recipients(),
                        request.requirement(),
                        request.decision(),
                        request.content(),
                        true));
                say("held " + id);
                items.approve(id, "hanako", "agreed");
                say("approved " + id + " hanako");
                items.approve(id, "jiro", "agreed");
                say("approved " + id + " jiro");
                releaseAndSend(items, id, dir);
            } catch (IOException | RefusedException e) {
                say("failed " + id + " " + e.getMessage());
                return;
            }
        }
    }

    /** A mail server that keeps what it is given: one line a mail. */
    static void releaseAndSend(Quarantine items, String id, Path dir) throws IOException, RefusedException {
        HeldContent ready = items.approvedContent(id);
        items.release(ready.item());
        Content content = ready.content();
        String line = new String(content.open().readAllBytes(), StandardCharsets.US_ASCII) + "\n";
        try (FileChannel sent =
                FileChannel.open(dir.resolve("sent"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            sent.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
            sent.force(false);
        }
    }

    private static synchronized void say(String line) {
        System.out.print(line + "\n"); // in one piece, or not at all
        System.out.flush();
    }
}
