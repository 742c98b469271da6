package org.tocsin.examples.commandline;

import java.util.Objects;
import org.tocsin.message.FormatVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the format it writes. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {program() + " (format " + FormatVersion.CURRENT + ", Java " + Runtime.version() + ")"};
    }

    /** The name of the program and its own version. */
    static String program() {
        return "tocsin "
                + Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "not packaged");
    }
}
