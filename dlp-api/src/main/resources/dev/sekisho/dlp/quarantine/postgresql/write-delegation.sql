INSERT INTO sekisho_delegation (id, sealed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET sealed = EXCLUDED.sealed
