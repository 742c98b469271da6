package org.tocsin.examples.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "convert", description = "stub")
final class ConvertCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
