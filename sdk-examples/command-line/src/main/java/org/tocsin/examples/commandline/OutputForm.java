package org.tocsin.examples.commandline;

/** Whether a command answers in words for people or in JSON for programs. */
enum OutputForm {
    TEXT,
    JSON;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return this == TEXT ? "text" : "json";
    }
}
