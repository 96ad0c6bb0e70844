INSERT INTO sekisho_held_content (item, digest, sealed) VALUES (?, ?, ?) ON CONFLICT (item, digest) DO NOTHING
