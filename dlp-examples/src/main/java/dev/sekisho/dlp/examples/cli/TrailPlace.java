package dev.sekisho.dlp.examples.cli;

import dev.sekisho.dlp.audit.ReadingKey;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.audit.TrailReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A trail of one node: a home, or an auditor's copy: its folder {@code trail}, its {@code verifier.key}, and the
 * {@code auditor.key} that reads and does not sign.
 *
 * @param dir the home of the node
 */
record TrailPlace(Path dir) {

    /** The homes named, or the one of {@code --home}. */
    static List<TrailPlace> of(HomeOption home, List<Path> named) throws UserException {
        List<TrailPlace> places = new ArrayList<>();
        // a folder named twice would count twice
        for (Path dir : new LinkedHashSet<>(named.isEmpty() ? List.of(home.dir()) : named)) {
            if (!Files.isDirectory(dir.resolve("trail"))) {
                throw new UserException("証跡のフォルダがありません / there is no folder trail in: " + dir);
            }
            places.add(new TrailPlace(dir));
        }
        return places;
    }

    Path trail() {
        return dir.resolve("trail");
    }

    String name() {
        return String.valueOf(dir.toAbsolutePath().normalize().getFileName());
    }

    String verifierKey() throws IOException {
        return Files.readString(dir.resolve("verifier.key"), StandardCharsets.US_ASCII)
                .strip();
    }

    ReadingKey readingKey() throws IOException {
        Path auditor = dir.resolve("auditor.key");
        return Files.exists(auditor)
                ? ReadingKey.load(auditor)
                : TrailKeys.load(dir.resolve("keys").resolve("trail")).readingKey();
    }

    TrailReader reader() throws IOException {
        return new TrailReader(trail(), readingKey());
    }
}
