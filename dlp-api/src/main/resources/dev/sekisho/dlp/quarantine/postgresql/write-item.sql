UPDATE sekisho_held_item SET open = ?, sealed = ? WHERE id = ?
