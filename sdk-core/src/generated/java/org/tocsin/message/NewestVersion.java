// Generated from the folders of the versions; do not edit.
package org.tocsin.message;

/** The newest version of the format that this SDK knows. */
final class NewestVersion {

    private NewestVersion() {}

    /** Its text; no constant, so that whoever uses it need not be compiled again. */
    static String text() {
        return "1.0";
    }
}
