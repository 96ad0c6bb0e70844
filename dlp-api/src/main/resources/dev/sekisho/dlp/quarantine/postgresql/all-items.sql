SELECT id, sealed FROM sekisho_held_item
