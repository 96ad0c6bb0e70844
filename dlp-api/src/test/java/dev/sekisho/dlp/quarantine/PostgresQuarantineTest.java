package dev.sekisho.dlp.quarantine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sekisho.dlp.audit.AuditTrail;
import dev.sekisho.dlp.audit.TrailKeys;
import dev.sekisho.dlp.policy.Directory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresQuarantineTest extends QuarantineContract {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final TrailKeys OTHER = TrailKeys.generate("example.test/other");

    private DataSource database = new DriverDataSource("");

    @Override
    Quarantine open(AuditTrail own, Directory directory) throws Exception {
        database = Postgres.running().schema("t" + SCHEMAS.incrementAndGet());
        return Quarantine.open(database, new FlippingSealer(), own, directory, clock, List.of(OTHER.verifierKey()));
    }

    private Quarantine otherHost(AuditTrail own, String... believed) throws Exception {
        return Quarantine.open(database, new FlippingSealer(), own, directory(), clock, List.of(believed));
    }

    @Test
    void twoHostsShareTheItems() throws Exception {
        items.hold(request("t1", by(2), "x"));
        items.approve("t1", "hanako", "agreed");
        try (AuditTrail trailOfOther = AuditTrail.open(dir.resolve("other"), OTHER)) {
            Quarantine other = otherHost(trailOfOther, KEYS.verifierKey());
            other.approve("t1", "jiro", "agreed");
            HeldItem ready = items.approvedContent("t1").item();
            other.release(ready);
            refused("not-approved", () -> items.release(ready));
        }
    }

    @Test
    void whatAHostSignedThatIsNotBelievedIsRefused() throws Exception {
        items.hold(request("t1", by(1), "x"));
        try (AuditTrail trailOfOther = AuditTrail.open(dir.resolve("other"), TrailKeys.generate("example.test/x"))) {
            Quarantine stranger = otherHost(trailOfOther, KEYS.verifierKey());
            stranger.approve("t1", "hanako", "forged");
            assertThrows(UnreadableItemException.class, () -> items.approvedContent("t1"));
            items.hold(request("t2", by(1), "y"));
            assertEquals(List.of("t1"), items.list().unreadable());
            assertEquals("t2", items.list().items().get(0).id());
        }
    }

    @Test
    void nothingPlainLiesInTheDatabase() throws Exception {
        items.hold(request("t1", by(1), "hello taro"));
        items.approve("t1", "hanako", "agreed");
        items.delegate(Delegation.of("hanako", "shiro", NOW, NOW.plusSeconds(60), 1, "taro"));
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String column : List.of(
                    "sekisho_held_item.transfer_key",
                    "sekisho_held_item.sealed",
                    "sekisho_held_content.sealed",
                    "sekisho_delegation.sealed")) {
                String[] names = column.split("\\.", 2);
                try (ResultSet rows = statement.executeQuery("SELECT " + names[1] + " FROM " + names[0])) {
                    while (rows.next()) {
                        all.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        String text = all.toString();
        assertFalse(text.isEmpty() || text.contains("taro") || text.contains("hello") || text.contains("agreed"));
    }

    @Test
    void theTablesAreMadeOnce() throws Exception {
        items.hold(request("t1", by(1), "x"));
        Quarantine.createTables(database);
        assertEquals(1, items.list().items().size());
    }

    @Test
    void aDatabaseThatIsGoneIsSaidWithItsStateOnly() throws Exception {
        DataSource nowhere = Postgres.database(1, "public");
        Quarantine gone = Quarantine.open(nowhere, new FlippingSealer(), trail, directory(), clock, List.of());
        IOException e = assertThrows(IOException.class, () -> gone.hold(request("t1", by(1), "hello")));
        assertEquals("the database refused, SQLSTATE 08001", e.getMessage());
    }
}
