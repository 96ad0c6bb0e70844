SELECT id FROM sekisho_held_item WHERE transfer_key = ? ORDER BY open DESC, held_at DESC LIMIT 1
