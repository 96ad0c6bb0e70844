package dev.sekisho.dlp.audit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The text of a checkpoint (C2SP tlog-checkpoint): origin, size of the tree and its root hash.
 *
 * @param origin the name of the trail
 * @param size how many records the tree has
 * @param root the root hash in base64
 */
record TreeHead(String origin, long size, String root) {

    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    static TreeHead parse(String text) throws TrailException {
        String[] lines = text.split("\n", -1);
        try {
            if (lines.length >= 4 && Base64.getDecoder().decode(lines[2]).length == 32) {
                long size = Long.parseLong(lines[1]);
                if (size >= 0 && !lines[0].isEmpty()) {
                    return new TreeHead(lines[0], size, lines[2]);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new TrailException("checkpoint-malformed", e);
        }
        throw new TrailException("checkpoint-malformed");
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
