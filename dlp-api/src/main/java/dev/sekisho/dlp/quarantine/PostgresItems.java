package dev.sekisho.dlp.quarantine;

import dev.sekisho.dlp.transfer.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items in one transaction. */
record PostgresItems(Connection connection, Vault vault) implements ItemStore.Items {

    /** Makes something of a row. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException, IOException, GeneralSecurityException;
    }

    @Override
    public boolean add(HeldItem item, String key, Content content) throws IOException, GeneralSecurityException {
        if (change("add-item", item.id(), key, vault.seal(item)) == 0) {
            return false;
        }
        addContent(item, content);
        return true;
    }

    @Override
    public void addContent(HeldItem item, Content content) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        vault.sealer().seal(content, sealed);
        change("add-content", item.id(), item.contentDigest(), sealed.toByteArray());
    }

    @Override
    public void write(HeldItem item) throws IOException, GeneralSecurityException {
        if (change("write-item", item.state().open(), vault.seal(item), item.id()) != 1) {
            throw new IOException("the item is not there any more");
        }
    }

    @Override
    public @Nullable HeldItem read(String id) throws IOException, GeneralSecurityException {
        return first(rows("read-item", row -> vault.item(id, Content.of(row.getBytes(1))), id));
    }

    @Override
    public @Nullable String find(String key) throws IOException {
        try {
            return first(rows("find-item", row -> row.getString(1), key));
        } catch (GeneralSecurityException e) {
            throw new IOException("nothing is opened here", e);
        }
    }

    @Override
    public HeldItems all() throws IOException, GeneralSecurityException {
        List<String> unreadable = new ArrayList<>();
        List<HeldItem> items = new ArrayList<>();
        rows("all-items", row -> {
            try {
                return items.add(vault.item(row.getString(1), Content.of(row.getBytes(2))));
            } catch (UnreadableItemException e) {
                return unreadable.add(e.id());
            }
        });
        return new HeldItems(items, unreadable);
    }

    @Override
    public byte[] content(HeldItem item) throws IOException, GeneralSecurityException {
        byte[] plain = first(
                rows("read-content", row -> vault.open(Content.of(row.getBytes(1))), item.id(), item.contentDigest()));
        if (plain == null) {
            throw new IOException("the content is not there");
        }
        return plain;
    }

    @Override
    public List<Delegation> delegations() throws IOException, GeneralSecurityException {
        return rows("all-delegations", row -> vault.delegation(Content.of(row.getBytes(1))));
    }

    @Override
    public void write(Delegation delegation) throws IOException, GeneralSecurityException {
        change("write-delegation", delegation.id(), vault.seal(delegation));
    }

    private static <T> @Nullable T first(List<T> rows) {
        return rows.isEmpty() ? null : rows.get(0);
    }

    private int change(String statement, Object... values) throws IOException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw PostgresStore.failed(e);
        }
    }

    private <T> List<T> rows(String statement, Row<T> row, Object... values)
            throws IOException, GeneralSecurityException {
        List<T> all = new ArrayList<>();
        try (PreparedStatement prepared = prepare(statement, values);
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                all.add(row.read(rows));
            }
        } catch (SQLException e) {
            throw PostgresStore.failed(e);
        }
        return all;
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(Sql.of(statement));
        try {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof byte[] bytes) {
                    prepared.setBytes(i + 1, bytes);
                } else {
                    prepared.setObject(i + 1, values[i]);
                }
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }
}
