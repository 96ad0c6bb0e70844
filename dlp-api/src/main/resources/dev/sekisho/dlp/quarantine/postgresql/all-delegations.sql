SELECT sealed FROM sekisho_delegation
