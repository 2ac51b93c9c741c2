// The types of these two modules appear throughout the public interface; a client that imports
// ValueCharters can name them and their members without importing more.
@_exported public import CharterDiagnostics
@_exported public import FEEL
