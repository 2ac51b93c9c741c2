import CharterCommand

CharterCommand.main()
