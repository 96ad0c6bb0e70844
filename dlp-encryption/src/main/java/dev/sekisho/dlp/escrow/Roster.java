package dev.sekisho.dlp.escrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file of custodians and their groups, to which lines are added. Not thread-safe. */
final class Roster {
    private static final String ENROLLED = "enrolled";
    private static final String GROUP = "group";

    private final Path file;
    private final Map<String, Custodian> byDigest = new LinkedHashMap<>();
    private @Nullable CustodianGroup group;

    private Roster(Path file) {
        this.file = file;
    }

    static Roster read(Path file) throws IOException, EscrowException {
        Roster roster = new Roster(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                roster.take(List.of(line.split("\t", -1)));
            }
        }
        return roster;
    }

    private void take(List<String> fields) throws EscrowException {
        try {
            if (fields.get(0).equals(ENROLLED)) {
                byte[] der = Base64.getDecoder().decode(fields.get(2));
                Custodian custodian = new Custodian(fields.get(1), (X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
                byDigest.put(custodian.certificateSha256(), custodian);
            } else if (fields.get(0).equals(GROUP)) {
                List<Custodian> members = new ArrayList<>();
                for (String digest : fields.subList(3, fields.size())) {
                    members.add(required(digest));
                }
                group = new CustodianGroup(Integer.parseInt(fields.get(1)), Integer.parseInt(fields.get(2)), members);
            } else {
                throw new EscrowException("roster-malformed");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new EscrowException("roster-malformed", e);
        } catch (GeneralSecurityException e) {
            throw e instanceof EscrowException known ? known : new EscrowException("roster-malformed", e);
        }
    }

    private Custodian required(String digest) throws EscrowException {
        Custodian custodian = byDigest.get(digest);
        if (custodian == null) {
            throw new EscrowException("roster-malformed");
        }
        return custodian;
    }

    void enrol(Custodian custodian) throws IOException, GeneralSecurityException {
        String der = Base64.getEncoder().encodeToString(custodian.certificate().getEncoded());
        add(List.of(ENROLLED, custodian.name(), der));
    }

    void form(CustodianGroup next) throws IOException, GeneralSecurityException {
        List<String> fields =
                new ArrayList<>(List.of(GROUP, String.valueOf(next.generation()), String.valueOf(next.threshold())));
        next.custodians().forEach(custodian -> fields.add(custodian.certificateSha256()));
        add(fields);
    }

    private void add(List<String> fields) throws IOException, GeneralSecurityException {
        ByteBuffer line = StandardCharsets.UTF_8.encode(String.join("\t", fields) + "\n");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        }
        take(fields);
    }

    List<Custodian> custodians() {
        return List.copyOf(byDigest.values());
    }

    @Nullable
    CustodianGroup group() {
        return group;
    }
}
