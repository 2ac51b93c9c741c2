// The shipped charters.
