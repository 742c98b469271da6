package org.tocsin.validation;

/**
 * The largest input that a reader takes; what exceeds a limit is a problem of the family LIM.
 *
 * @param documentBytes bytes of one message; also of one line of a JSON Lines feed
 * @param depth levels of objects and arrays, the outermost counts as one
 * @param stringLength the length of one string: UTF-16 units
 * @param nameLength the length of one member name: UTF-16 units
 * @param numberDigits characters of one number
 * @param arrayElements elements of one array, where the schemas do not set fewer
 * @param tokens JSON tokens of one message
 * @param problems problems reported of one message
 */
public record Limits(
        int documentBytes,
        int depth,
        int stringLength,
        int nameLength,
        int numberDigits,
        int arrayElements,
        int tokens,
        int problems) {

    private static final int TOKENS = 200_000;
    private static final Limits STANDARD = new Limits(8 << 20, 32, 256 << 10, 128, 40, TOKENS, TOKENS, 1_000);

    /**
     * Every limit is at least 1.
     *
     * @throws IllegalArgumentException where one is not
     */
    public Limits {
        if (Math.min(
                        Math.min(Math.min(documentBytes, depth), Math.min(stringLength, nameLength)),
                        Math.min(Math.min(numberDigits, arrayElements), Math.min(tokens, problems)))
                < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }

    /**
     * 8 MiB, depth 32, strings of 256 Ki, names of 128, numbers of 40, 200,000 tokens, 1,000 problems; arrays have no
     * limit of their own besides those of the schemas, and so no more elements than there are tokens.
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** The same limits with another number of bytes of one message. */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, depth, stringLength, nameLength, numberDigits, arrayElements, tokens, problems);
    }

    /** The same limits with another depth. */
    public Limits withDepth(int levels) {
        return new Limits(
                documentBytes, levels, stringLength, nameLength, numberDigits, arrayElements, tokens, problems);
    }

    /** The same limits with another length of strings. */
    public Limits withStringLength(int length) {
        return new Limits(documentBytes, depth, length, nameLength, numberDigits, arrayElements, tokens, problems);
    }

    /** The same limits with another length of member names. */
    public Limits withNameLength(int length) {
        return new Limits(documentBytes, depth, stringLength, length, numberDigits, arrayElements, tokens, problems);
    }

    /** The same limits with another number of digits. */
    public Limits withNumberDigits(int digits) {
        return new Limits(documentBytes, depth, stringLength, nameLength, digits, arrayElements, tokens, problems);
    }

    /** The same limits with another number of elements of one array. */
    public Limits withArrayElements(int count) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberDigits, count, tokens, problems);
    }

    /** The same limits with another number of tokens. */
    public Limits withTokens(int count) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberDigits, arrayElements, count, problems);
    }

    /** The same limits with another number of problems reported. */
    public Limits withProblems(int count) {
        return new Limits(documentBytes, depth, stringLength, nameLength, numberDigits, arrayElements, tokens, count);
    }
}
