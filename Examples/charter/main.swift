import CharterCommand
import StockCharters

CharterCommand.main(
  shipping: ShippedCharters(ids: StockCharters.all.map(\.id), file: StockCharters.file))
