INSERT INTO sekisho_held_item (id, transfer_key, open, sealed) VALUES (?, ?, true, ?)
ON CONFLICT (transfer_key) WHERE open DO NOTHING
