package dev.sekisho.dlp.dispatch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sekisho.dlp.inspect.MailEdit;
import dev.sekisho.dlp.inspect.MailMessage;
import dev.sekisho.dlp.policy.EncryptRequirement;
import dev.sekisho.dlp.protect.AgreedPasswords;
import dev.sekisho.dlp.protect.KeyKind;
import dev.sekisho.dlp.protect.ProtectedForm;
import dev.sekisho.dlp.protect.ProtectionRequest;
import dev.sekisho.dlp.protect.Protector;
import dev.sekisho.dlp.protect.RecipientCapabilities;
import dev.sekisho.dlp.protect.RecipientKey;
import dev.sekisho.dlp.protect.RecipientKeySource.FoundKeys;
import dev.sekisho.dlp.transfer.Content;
import dev.sekisho.dlp.transfer.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    /** Somebody else's protector for OpenPGP keys, under its own id. */
    private static final class OtherOpenPgp implements Protector {
        @Override
        public String id() {
            return "other-pgp";
        }

        @Override
        public KeyKind keyKind() {
            return KeyKind.OPENPGP;
        }

        @Override
        public boolean takes(List<Part> parts) {
            return true;
        }

        @Override
        public ProtectedForm protect(ProtectionRequest request, OutputStream out) throws IOException {
            out.write(new byte[40]);
            return new ProtectedForm("message.pgp", "application/octet-stream", "none", true, null);
        }
    }

    private static MailMessage mail(List<MailEdit> edits) {
        return (MailMessage) Proxy.newProxyInstance(
                MailMessage.class.getClassLoader(),
                new Class<?>[] {MailMessage.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "entity" -> Content.of(new byte[] {'x'});
                    case "parts", "header" -> List.of();
                    case "signed" -> false;
                    case "edit" -> {
                        edits.add((MailEdit) args[0]);
                        yield Content.of(new byte[0]);
                    }
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    @Test
    void aMailForAnOpenPgpKeyIsPgpMimeWhateverItsProtectorIsCalled() throws NotCoveredException {
        Protector protector = new OtherOpenPgp();
        RecipientKey key = new RecipientKey.OpenPgp(new byte[] {1});
        Dispatcher dispatcher = new Dispatcher(new Equipment(
                Map.of(protector.id(), protector),
                List.of(address -> new FoundKeys(List.of(key), List.of())),
                RecipientCapabilities.UNKNOWN,
                List.of(),
                List.of(),
                AgreedPasswords.NONE,
                null,
                null,
                null));
        EncryptRequirement requirement = new EncryptRequirement(List.of(protector.id()), true, false, false, Set.of());
        List<MailEdit> edits = new ArrayList<>();
        Coverage coverage = new Coverage(true, false, Set.of());
        dispatcher.dispatch(
                new Letter("t", mail(edits), "a@corp.example", List.of("x@partner.example"), requirement, coverage));
        Part body = Objects.requireNonNull(edits.get(edits.size() - 1).body());
        assertTrue(body.mediaType().startsWith("multipart/encrypted;"), body.mediaType());
    }
}
