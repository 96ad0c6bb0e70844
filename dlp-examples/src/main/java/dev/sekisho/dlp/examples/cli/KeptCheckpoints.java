package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.CheckpointKeeping;
import dev.sekisho.dlp.audit.CheckpointSink;
import dev.sekisho.dlp.audit.FolderSink;
import dev.sekisho.dlp.witness.HttpSink;
import dev.sekisho.dlp.witness.TimestampAuthority;
import dev.sekisho.dlp.witness.TimestampSink;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The home's file of places where checkpoints are kept. */
final class KeptCheckpoints {
    static final String REMARK = """
            # チェックポイントの保管先。運用者の手が届かない所を 1 つは書いてください。1 行 1 か所。
            # Where checkpoints are kept. Name at least one place that the operator cannot reach. One a line:
            #   folder /mnt/auditor        別のファイルシステム / a folder on another file system
            #   witness https://…          署名付きノートを POST / the signed note is posted there
            #   timestamp https://…        RFC 3161 の時刻認証局 / a timestamp authority
            """;

    private KeptCheckpoints() {}

    static CheckpointKeeping read(Path file, Path trail) throws IOException {
        List<CheckpointSink> sinks = new ArrayList<>();
        for (PlaceLine line : PlaceLine.read(file)) {
            sinks.add(sink(line, trail));
        }
        return CheckpointKeeping.logAnd(sinks);
    }

    private static CheckpointSink sink(PlaceLine line, Path trail) throws IOException {
        String kind = line.words().get(0);
        String place = String.join(" ", line.words().subList(1, line.words().size())); // a path may have spaces
        try {
            if (!place.isEmpty()) {
                switch (kind) {
                    case "folder" -> {
                        return new FolderSink(Path.of(place), trail);
                    }
                    case "witness" -> {
                        return new HttpSink(URI.create(place));
                    }
                    case "timestamp" -> {
                        URI uri = URI.create(place);
                        return new TimestampSink(new TimestampAuthority(uri), String.valueOf(uri.getHost()), trail);
                    }
                    default -> {
                        // said below
                    }
                }
            }
        } catch (NoSuchFileException e) {
            throw new PlaceException(line.name() + ": このフォルダがありません / the folder is not there");
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new PlaceException(line.refused() + " (folder, witness, timestamp)");
    }

    /** Where the checkpoints of a node are kept out of its operator's reach; empty where that is nowhere known. */
    static String elsewhere(TrailPlace place) throws IOException {
        CheckpointKeeping keeping = read(place.dir().resolve("checkpoints.txt"), place.trail());
        return keeping.sinks().stream()
                .filter(CheckpointSink::leavesHost)
                .map(CheckpointSink::name)
                .collect(Collectors.joining(", "));
    }
}
