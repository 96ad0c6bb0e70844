package dev.sekisho.dlp.examples.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a home's file of places, such as {@code checkpoints.txt}. Messages name it and do not show it: an address
 * is often a secret.
 *
 * @param name the file and the number of the line, as in {@code alerts.txt:3}
 * @param words what stands in it
 */
record PlaceLine(String name, List<String> words) {

    /** The lines that are neither empty nor remarks; none when there is no file. */
    static List<PlaceLine> read(Path file) throws IOException {
        List<PlaceLine> places = new ArrayList<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                String place = line.replace("\uFEFF", "").strip(); // editors of Windows mark the begin of a file
                if (!place.isEmpty() && !place.startsWith("#")) {
                    places.add(new PlaceLine(file.getFileName() + ":" + number, List.of(place.split("\\s+", -1))));
                }
            }
        }
        return places;
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new PlaceException(file.getFileName() + ": UTF-8 で保存してください / to be saved as UTF-8");
        }
    }

    /** What to tell the person at the terminal of a line that names no place. */
    String refused() {
        return name + ": 保管先・通報先として読めません。書き方はこのファイルの先頭に / not a place; the head of the file shows how to write one";
    }

    @Override
    public String toString() {
        return name;
    }
}
