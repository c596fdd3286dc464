for path in CommandLine.arguments.dropFirst() { dump(path) }
