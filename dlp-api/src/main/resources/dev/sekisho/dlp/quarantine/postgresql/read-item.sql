SELECT sealed FROM sekisho_held_item WHERE id = ? FOR UPDATE
