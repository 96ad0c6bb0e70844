package dev.sekisho.dlp.audit;

import dev.sekisho.dlp.json.CanonicalJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Some records of a trail for a stranger: a ZIP file that proves, with nothing but the writer's public key, that each
 * of them is in the trail that the checkpoint in it was signed for. It shows no other record.
 *
 * <p>It has {@code checkpoint} (a C2SP signed note), {@code verifier.key} (to be compared with the one that the
 * stranger has from elsewhere), {@code README.txt} (how to check it without this library) and {@code records.jsonl}:
 * for each record its number {@code seq}, the {@code stored} bytes that are the leaf, the {@code proof} (sibling hashes
 * from the leaf up, RFC 6962), the {@code seed} of its key, and the {@code record} in clear.
 */
public final class TrailBundle {
    /** More records than this are several bundles: proofs are held in memory. */
    public static final int MOST_RECORDS = 100_000;

    private static final Base64.Encoder ENCODER = Base64.getEncoder();
    private static final int LONGEST_LINE = 1 << 26;

    private TrailBundle() {}

    /**
     * What a bundle proves.
     *
     * @param origin the name of the trail
     * @param size how many records the trail has at the checkpoint
     * @param records the records, by number
     */
    public record Proven(String origin, long size, Map<Long, AuditRecord> records) {}

    /**
     * Writes a bundle.
     *
     * @param dir the folder of the trail
     * @param key reads its records
     * @param chosen says which records are in it
     * @param out takes the ZIP file; it is not closed
     * @return how many records are in it
     * @throws TrailException when the trail is damaged, or more than {@link #MOST_RECORDS} are chosen
     * @throws IOException when the trail cannot be read, or the file not be written
     */
    public static int write(Path dir, ReadingKey key, Predicate<AuditRecord> chosen, OutputStream out)
            throws IOException {
        String checkpoint = Files.readString(dir.resolve("checkpoint"), StandardCharsets.UTF_8);
        TreeHead head = TreeHead.parse(SignedNote.open(checkpoint, key.verifierKey()));
        SortedSet<Long> wanted = wanted(dir, key, chosen, head.size());
        InclusionProofs proofs = new InclusionProofs(wanted);
        Segments.read(dir, (seq, stored) -> {
            if (seq < head.size()) {
                proofs.add(stored);
            }
        });
        ZipOutputStream zip = new ZipOutputStream(out);
        entry(zip, "README.txt", BundleReadme.TEXT);
        entry(zip, "checkpoint", checkpoint);
        entry(zip, "verifier.key", key.verifierKey() + "\n");
        zip.putNextEntry(new ZipEntry("records.jsonl"));
        List<List<byte[]>> all = proofs.finish();
        int[] written = {0};
        RecordCipher cipher = new RecordCipher(key.recordKeys());
        Segments.read(dir, (seq, stored) -> {
            if (wanted.contains(seq)) {
                zip.write(line(cipher, seq, stored, all.get(written[0]++)));
            }
        });
        zip.closeEntry();
        zip.finish();
        return written[0];
    }

    private static SortedSet<Long> wanted(Path dir, ReadingKey key, Predicate<AuditRecord> chosen, long size)
            throws IOException {
        SortedSet<Long> wanted = new TreeSet<>();
        new TrailReader(dir, key).read((seq, entry) -> {
            if (seq < size && chosen.test(entry)) {
                wanted.add(seq);
                if (wanted.size() > MOST_RECORDS) {
                    throw new TrailException("too-many-records");
                }
            }
        });
        return wanted;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] line(RecordCipher cipher, long seq, byte[] stored, List<byte[]> proof) throws TrailException {
        AuditRecord entry = cipher.open(seq, stored);
        byte[] seed = cipher.leaf(seq);
        if (entry == null || seed == null) {
            throw new TrailException("record-erased");
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("seq", seq);
        line.put("stored", ENCODER.encodeToString(stored));
        line.put("proof", proof.stream().map(ENCODER::encodeToString).toList());
        line.put("seed", ENCODER.encodeToString(seed));
        line.put("record", CanonicalJson.readObject(RecordCipher.json(entry)));
        return (CanonicalJson.write(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Checks a bundle: the signature of the checkpoint, each proof, that each key is the one the leaf commits to, and
     * that what it opens is what stands beside it.
     *
     * @param bundle the ZIP file
     * @param verifierKey the writer's public key, from elsewhere than the bundle
     * @return what it proves
     * @throws TrailException when any of it does not hold
     * @throws IOException when the file cannot be read
     */
    public static Proven verify(Path bundle, String verifierKey) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8)) {
            byte[] note = in(zip, "checkpoint").readNBytes(1 << 16);
            TreeHead head = TreeHead.parse(SignedNote.open(new String(note, StandardCharsets.UTF_8), verifierKey));
            Map<Long, AuditRecord> records = new LinkedHashMap<>();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in(zip, "records.jsonl"), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.length() > LONGEST_LINE || records.size() >= MOST_RECORDS) {
                        throw new TrailException("bundle-malformed");
                    }
                    take(CanonicalJson.readObject(line), head, records);
                }
            }
            return new Proven(head.origin(), head.size(), Map.copyOf(records));
        } catch (IllegalArgumentException e) {
            throw new TrailException("bundle-malformed", e);
        }
    }

    private static InputStream in(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new TrailException("bundle-malformed");
        }
        return zip.getInputStream(entry);
    }

    private static void take(Map<String, Object> line, TreeHead head, Map<Long, AuditRecord> into)
            throws TrailException {
        if (!(line.get("seq") instanceof Number number) || !(line.get("proof") instanceof List<?> siblings)) {
            throw new TrailException("bundle-malformed");
        }
        long seq = number.longValue();
        byte[] stored = bytes(line.get("stored"));
        List<byte[]> proof = new ArrayList<>();
        for (Object sibling : siblings) {
            proof.add(bytes(sibling));
        }
        if (!InclusionProofs.holds(stored, seq, proof, head.size(), bytes(head.root()))) {
            throw new TrailException("record-not-in-trail");
        }
        AuditRecord opened = new RecordCipher(RecordKeys.single(seq, bytes(line.get("seed")))).open(seq, stored);
        if (opened == null
                || !CanonicalJson.readObject(RecordCipher.json(opened)).equals(line.get("record"))) {
            throw new TrailException("record-not-as-stored");
        }
        if (into.put(seq, opened) != null) {
            throw new TrailException("bundle-malformed");
        }
    }

    private static byte[] bytes(@Nullable Object base64) {
        return Base64.getDecoder().decode(String.valueOf(base64));
    }
}
