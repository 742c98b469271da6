package org.tocsin.examples.console;

import java.io.Console;

/** Whether somebody sits in front of the program. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether the program is used at a terminal. Since Java 22 there is a console even where there is none, and it has a
     * method that tells; Java 17 does not know the method.
     */
    @SuppressWarnings("SystemConsoleNull") // Java 17 is the floor
    static boolean isUsed() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
