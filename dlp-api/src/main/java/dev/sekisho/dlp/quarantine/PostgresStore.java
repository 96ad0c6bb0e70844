package dev.sekisho.dlp.quarantine;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Items in a PostgreSQL database. Every act is a transaction; the items it reads are locked, the others are not. */
final class PostgresStore implements ItemStore {
    private final DataSource database;
    private final Vault vault;

    PostgresStore(DataSource database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    static void createTables(DataSource database) throws IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Sql.of("schema"));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public <T, E extends Exception> T act(Act<T, E> act) throws IOException, E {
        try (Connection connection = database.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                return transaction(connection, act);
            } finally {
                connection.setAutoCommit(automatic);
            }
        } catch (SQLException e) {
            throw failed(e);
        } catch (GeneralSecurityException e) {
            throw new IOException("an item cannot be sealed or opened", e);
        }
    }

    /** A refusal ends an act as well as a result does: that the time of an item is over stays written. */
    private <T, E extends Exception> T transaction(Connection connection, Act<T, E> act)
            throws SQLException, IOException, GeneralSecurityException, E {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        boolean ended = false;
        try (Statement durable = connection.createStatement()) {
            durable.execute(Sql.of("durable"));
            T result = act.run(new PostgresItems(connection, vault));
            connection.commit();
            ended = true;
            return result;
        } catch (Exception e) {
            if (e instanceof RefusedException) {
                connection.commit();
                ended = true;
            }
            throw e;
        } finally {
            if (!ended) {
                connection.rollback();
            }
        }
    }

    static IOException failed(SQLException e) {
        return new IOException("the database refused, SQLSTATE " + e.getSQLState(), e);
    }
}
