-- Held transfers / 保留された転送。すべて署名され、封をされている。
-- All of it is signed and sealed; what stands in the clear is an id, a keyless digest of the transfer, and whether it is open.
CREATE TABLE IF NOT EXISTS sekisho_held_item (
    id           text        PRIMARY KEY,
    transfer_key text        NOT NULL,
    open         boolean     NOT NULL,
    held_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    sealed       bytea       NOT NULL
);

CREATE INDEX IF NOT EXISTS sekisho_held_item_key ON sekisho_held_item (transfer_key);

-- The same transfer submitted twice is one / 同じ転送は 2 度保留されない
CREATE UNIQUE INDEX IF NOT EXISTS sekisho_held_item_once ON sekisho_held_item (transfer_key) WHERE open;

CREATE TABLE IF NOT EXISTS sekisho_held_content (
    item   text  NOT NULL REFERENCES sekisho_held_item (id),
    digest text  NOT NULL,
    sealed bytea NOT NULL,
    PRIMARY KEY (item, digest)
);

CREATE TABLE IF NOT EXISTS sekisho_delegation (
    id     text  PRIMARY KEY,
    sealed bytea NOT NULL
);
