import CharterCommand

// The command without the charters that come with it, which no plugin needs. They are embedded by a
// plugin of their own, and SwiftPM builds the tool of a plugin before it runs such plugins.
CharterCommand.main()
