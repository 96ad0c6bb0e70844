package dev.sekisho.dlp.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    Path dir;

    @Test
    void deletesWhatADeadProcessLeftAndNothingElse() throws IOException {
        Path dead = Files.writeString(dir.resolve(".sekisho-dead"), "text");
        Path living = Files.writeString(dir.resolve(".sekisho-living"), "text");
        Path other = Files.writeString(dir.resolve(".other"), "text");
        try (FileChannel held = FileChannel.open(living, StandardOpenOption.WRITE)) {
            held.lock();
            try (NewFile file = NewFile.at(dir.resolve("new"))) {
                file.out().write('x');
                file.commit();
            }
        }
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(living));
        assertTrue(Files.exists(other));
        assertEquals("x", Files.readString(dir.resolve("new")));
    }
}
