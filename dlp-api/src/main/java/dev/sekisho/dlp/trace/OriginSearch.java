package dev.sekisho.dlp.trace;

import dev.sekisho.dlp.trace.TraceResult.TransferHit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Searches indexes for where the people of a transfer came from and went. */
final class OriginSearch {
    private static final int AT_ONCE = 1 << 12;

    private final Indexes indexes;
    private final FingerprintRoot root;
    private final Path sideFiles;

    OriginSearch(Indexes indexes, FingerprintRoot root, Path sideFiles) {
        this.indexes = indexes;
        this.root = root;
        this.sideFiles = sideFiles;
    }

    TransferOrigin of(IndexedTransfer asked) throws IOException {
        Wanted wanted = new Wanted(root);
        if (!asked.file().isEmpty()) {
            FingerprintFile.read(sideFiles.resolve(asked.file()), root.at(asked.year()), (datum, block) -> {
                for (long fingerprint : block) {
                    wanted.add(datum, fingerprint);
                }
            });
        }
        TracedTransfer transfer = asked.transfer();
        TraceResult found = new Search(indexes, wanted, channel -> !channel.equals(transfer.channel())).run();
        List<TransferHit> before = found.transfers().stream()
                .filter(hit -> hit.transfer().time().isBefore(transfer.time()))
                .toList();
        List<TransferHit> after = found.transfers().stream()
                .filter(hit -> !hit.transfer().time().isBefore(transfer.time()))
                .toList();
        return new TransferOrigin(transfer, !asked.file().isEmpty(), before, after, unread(transfer), found.compared());
    }

    /** The first ones, so that memory is bounded; details are read a block at a time. */
    private List<TracedTransfer> unread(TracedTransfer than) throws IOException {
        PriorityQueue<TracedTransfer> first =
                new PriorityQueue<>(Comparator.comparing(TracedTransfer::time).reversed());
        for (int f = 0; f < indexes.files().size(); f++) {
            int[] numbers = unread(f, than.channel());
            for (int from = 0; from < numbers.length; from += AT_ONCE) {
                int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + AT_ONCE));
                for (IndexedTransfer one : indexes.details(f, some)) {
                    keep(one.transfer(), than, first);
                }
            }
        }
        return first.stream().sorted(Comparator.comparing(TracedTransfer::time)).toList();
    }

    private int[] unread(int f, String channel) throws IOException {
        IndexFile file = indexes.files().get(f);
        byte[] flags = indexes.flags(f);
        int[] channels = file.column(IndexBlock.CHANNEL);
        return IntStream.range(0, flags.length)
                .filter(t -> IndexFlags.unread(flags[t])
                        && !file.channels().get(channels[t]).equals(channel))
                .toArray();
    }

    private static void keep(TracedTransfer one, TracedTransfer than, PriorityQueue<TracedTransfer> first) {
        if (!one.time().isBefore(than.time())) {
            first.add(one);
        }
        if (first.size() > Search.MOST) {
            first.poll();
        }
    }
}
