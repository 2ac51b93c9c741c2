// arguments in, streams and exit code out
