SELECT sealed FROM sekisho_held_content WHERE item = ? AND digest = ?
