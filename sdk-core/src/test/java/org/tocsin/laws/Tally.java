package org.tocsin.laws;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much each law has been put to the test in this run. A law says so in one line when its tests are through, with
 * one line for all laws so far: the last such line is that of the run.
 */
final class Tally {

    private static final Map<String, Tally> LAWS = new TreeMap<>();
    private static final Tally ALL = new Tally("messages");

    private final Map<String, Long> ofTypes = new TreeMap<>();
    private final String what;
    private long tried;
    private long refused;

    private Tally(String what) {
        this.what = what;
    }

    /** A message, of the type that it was made of, has been held to a law. */
    static void message(String law, String type, boolean isRefused) {
        law(law, "messages").add(type, isRefused);
        ALL.add(type, isRefused);
    }

    /** A string of a type has been held to a law. */
    static void string(String law, String type, boolean isRefused) {
        law(law, "strings").add(type, isRefused);
    }

    private static Tally law(String law, String what) {
        return LAWS.computeIfAbsent(law, unheard -> new Tally(what));
    }

    private void add(String type, boolean isRefused) {
        ofTypes.merge(type, 1L, Long::sum);
        tried++;
        refused += isRefused ? 1 : 0;
    }

    /** Says how much one law, and all so far, have been put to the test. */
    static void print(String law) {
        System.out.println("law of " + law + ": " + LAWS.get(law));
        System.out.println("all laws so far: " + ALL);
    }

    @Override
    public String toString() {
        return String.format("%,d %s, %,d of them refused; %s", tried, what, refused, ofTypes);
    }
}
