package org.tocsin.spring;

/**
 * Thrown where a program cannot work with its configuration; it says what to change, and {@link SetupFailureAnalyzer}
 * shows it.
 */
final class SetupException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String fact;
    private final String remedy;

    SetupException(String fact, String remedy) {
        super(fact + " " + remedy);
        this.fact = fact;
        this.remedy = remedy;
    }

    /** For a program that is to read a message, but does not say whether it acts on real events, exercises or both. */
    static SetupException noRealm(String fact) {
        return new SetupException(
                fact,
                "Name the realms that this program acts on, such as " + RealmsNamed.PROPERTY
                        + "=actual (also: exercise,"
                        + " test, draft), or make a bean of the type org.tocsin.MessageReader. There is no default, so that no"
                        + " exercise is taken for real.");
    }

    String fact() {
        return fact;
    }

    String remedy() {
        return remedy;
    }
}
