package dev.sekisho.dlp.examples.replay;

import dev.sekisho.dlp.Outcome;
import dev.sekisho.dlp.policy.Decision;
import dev.sekisho.dlp.policy.Policy;
import dev.sekisho.dlp.policy.PolicyException;
import dev.sekisho.dlp.trace.TraceResult;
import dev.sekisho.dlp.transfer.Part;
import dev.sekisho.dlp.transfer.Transfer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * NTT Marketing Act ProCX and NTT Business Solutions, 2013 to 2023: a maintenance administrator carries off the
 * customers of 59 clients, a little at a time. In 2022 a client asks, because four customers got calls; nothing is
 * found.
 */
public final class NttReplay {
    /** How many people were carried off. */
    public static final int PEOPLE = 9_280_000;

    private static final Instant INQUIRY = Instant.parse("2022-04-15T00:00:00Z");
    /** How often it is tried again after the first refusal. */
    private static final int TRIES = 3;

    private final NttExports exports;
    private final Path out;
    private final Consumer<String> progress;

    /**
     * Prepares the replay.
     *
     * @param people how many people there are, and so large are the thresholds; {@link #PEOPLE} as it was
     * @param out the folder for the company's files and the report
     * @param progress takes a short text on how far the work is, often
     */
    public NttReplay(int people, Path out, Consumer<String> progress) {
        this.exports = new NttExports(people);
        this.out = out;
        this.progress = progress;
    }

    /**
     * With the rule enforced.
     *
     * @param leftExports how many exports left
     * @param leftPeople how many people left
     * @param stopped the first export that was stopped
     * @param stoppedAt when that was
     */
    record Enforced(
            int leftExports, long leftPeople, @Nullable Outcome stopped, Instant stoppedAt) {}

    /**
     * With the rule in dry run, as history was.
     *
     * @param left how many people left
     * @param wouldStop how many exports the rule would have stopped
     * @param firstWould when that would have been for the first time
     * @param log what the operator's own log says of the four customers
     * @param found what the trail says of them
     */
    record DryRun(long left, int wouldStop, @Nullable Instant firstWould, OperatorLog.Search log, TraceResult found) {}

    /**
     * What came of it.
     *
     * @param text for a terminal, up to the inquiry
     * @param inquiry what the trail says of the four customers
     * @param part which part of the people had left when the rule stopped it, from 0 to 1
     */
    public record Result(String text, TraceResult inquiry, double part) {}

    /**
     * Plays the leak.
     *
     * @return what came of it
     * @throws IOException when something cannot be read or written
     */
    public Result play() throws IOException {
        Files.createDirectories(out);
        Enforced enforced = enforced();
        DryRun dryRun = dryRun();
        NttText text = new NttText(exports, enforced, dryRun);
        return new Result(text.write(out), dryRun.found(), (double) enforced.leftPeople() / exports.people());
    }

    private Enforced enforced() throws IOException {
        int left = 0;
        long people = 0;
        Outcome stopped = null;
        Instant stoppedAt = NttExports.END;
        try (Site site = new Site(out, NttExports.START, policy("enforce"))) {
            for (int i = 0, refused = 0; i < NttExports.COUNT && refused < TRIES; i++) {
                site.now(NttExports.time(i));
                Outcome outcome = site.checkpoint().submit(exports.export(i));
                if (!outcome.files().isEmpty()) {
                    left++;
                    people += exports.size(i);
                } else {
                    stoppedAt = refused == 0 ? NttExports.time(i) : stoppedAt;
                    stopped = refused++ == 0 ? outcome : stopped;
                }
            }
        }
        return new Enforced(left, people, stopped, stoppedAt);
    }

    private DryRun dryRun() throws IOException {
        long left = 0;
        int wouldStop = 0;
        Instant first = null;
        OperatorLog.Search searched = null;
        TraceResult found = null;
        try (Site site = new Site(out, NttExports.START, policy("simulate"));
                OperatorLog log = new OperatorLog(out.resolve("operator-log.csv"))) {
            for (int i = 0; i < NttExports.COUNT; i++) {
                progress.accept("試行 / dry run " + NttExports.time(i).toString().substring(0, 7));
                if (found == null && NttExports.time(i).isAfter(INQUIRY)) {
                    Part four = exports.whoGotCalls();
                    site.now(INQUIRY);
                    searched = log.search(four);
                    found = site.whoMoved(four, "auditor");
                }
                Outcome outcome = submit(site, log, exports.export(i));
                left += outcome.files().isEmpty() ? 0 : exports.size(i);
                Decision decision = outcome.decision();
                if (decision != null && !decision.hits().isEmpty()) {
                    first = wouldStop++ == 0 ? NttExports.time(i) : first;
                }
                submit(site, log, exports.calls(i));
            }
        }
        if (searched == null || found == null) {
            throw new IllegalStateException("the inquiry is within the ten years");
        }
        return new DryRun(left, wouldStop, first, searched, found);
    }

    private static Outcome submit(Site site, OperatorLog log, Transfer transfer) throws IOException {
        Instant time = transfer.time();
        site.now(time == null ? NttExports.START : time);
        log.add(transfer);
        return site.checkpoint().submit(transfer);
    }

    /** The policy, with thresholds in proportion to the people. */
    private Policy policy(String mode) throws IOException {
        String text = Stage.resource("ntt.yaml").replace("mode: enforce", "mode: " + mode);
        for (int threshold : new int[] {100_000, 60_000}) {
            long scaled = Math.max(1, (long) threshold * exports.people() / PEOPLE);
            text = text.replace("atLeast: " + threshold, "atLeast: " + scaled);
        }
        try {
            return Policy.parse(text, "ntt.yaml");
        } catch (PolicyException e) {
            throw new IllegalStateException("the replay's own policy is tested", e);
        }
    }
}
